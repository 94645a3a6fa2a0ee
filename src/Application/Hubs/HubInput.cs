using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;

namespace JippApi.Application.Hubs;

/// <summary>A hub to propose.</summary>
public sealed record HubInput
{
    /// <summary>Id of the institution to host the hub: a provincial government, a ministry or an agency.</summary>
    public Guid? InstitutionId { get; init; }

    /// <summary>Name of the hub.</summary>
    public string? Name { get; init; }

    /// <summary>The designating decree, if there is one already.</summary>
    public DecreeInput? Decree { get; init; }
}

/// <summary>The members of a hub that can be changed.</summary>
public sealed record HubChangeInput
{
    /// <summary>Name of the hub.</summary>
    public string? Name { get; init; }

    /// <summary>The designating decree. Correcting it requires the permission to designate hubs.</summary>
    public DecreeInput? Decree { get; init; }

    internal static HubChangeInput Of(Hub hub) => new() { Name = hub.Name, Decree = DecreeInput.Of(hub.Decree) };
}

/// <summary>A ministerial decree that designates hubs.</summary>
public sealed record DecreeInput
{
    /// <summary>Number of the decree, without the year.</summary>
    public string? Number { get; init; }

    /// <summary>Year of the decree.</summary>
    public int? Year { get; init; }

    /// <summary>Number of the designation wave, starting at 1.</summary>
    public int? Wave { get; init; }

    /// <summary>Date of the decree.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Web address of the decree or citation of a report on it.</summary>
    public string? Reference { get; init; }

    /// <summary>Returns the input form of a decree.</summary>
    public static DecreeInput? Of(Decree? decree) =>
        decree is null
            ? null
            : new()
            {
                Number = decree.Number,
                Year = decree.Year,
                Wave = decree.Wave,
                Date = decree.Date,
                Reference = decree.Reference,
            };

    internal Decree ToDecree() => new(Number!.Trim(), Year!.Value, Wave, Date, Reference?.Trim());
}

internal sealed class HubInputValidator : AbstractValidator<HubInput>
{
    public HubInputValidator()
    {
        RuleFor(input => input.InstitutionId).Present();
        RuleFor(input => input.Name).Required().MaxLength(Hub.NameMaxLength);
        RuleFor(input => input.Decree!).SetValidator(new DecreeInputValidator());
    }
}

internal sealed class HubChangeInputValidator : AbstractValidator<HubChangeInput>
{
    public HubChangeInputValidator()
    {
        RuleFor(input => input.Name).Required().MaxLength(Hub.NameMaxLength);
        RuleFor(input => input.Decree!).SetValidator(new DecreeInputValidator());
    }
}

internal sealed class DecreeInputValidator : AbstractValidator<DecreeInput>
{
    private const int LastYear = 2100;
    private const int MaxWaves = 100;

    public DecreeInputValidator()
    {
        RuleFor(decree => decree.Number).Required().MaxLength(Decree.NumberMaxLength);
        RuleFor(decree => decree.Year).Present().Within(Decree.FirstYear, LastYear);
        RuleFor(decree => decree.Wave).Within(1, MaxWaves);
        RuleFor(decree => decree.Reference).MaxLength(Decree.ReferenceMaxLength);
    }
}
