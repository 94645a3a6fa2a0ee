using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Hubs;

namespace JippApi.Application.Hubs;

/// <summary>What is said about a hub when it is proposed.</summary>
public sealed record HubInput
{
    /// <summary>
    /// Id of the institution that is to be the hub: a provincial government, a ministry or an agency.
    /// </summary>
    public Guid? InstitutionId { get; init; }

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>The decree, where there is one already.</summary>
    public DecreeInput? Decree { get; init; }
}

/// <summary>What can be changed about a hub.</summary>
public sealed record HubChangeInput
{
    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>The decree that designates it; to correct it, one must be allowed to designate.</summary>
    public DecreeInput? Decree { get; init; }

    internal static HubChangeInput Of(Hub hub) => new() { Name = hub.Name, Decree = DecreeInput.Of(hub.Decree) };
}

/// <summary>A decree that designates hubs.</summary>
public sealed record DecreeInput
{
    /// <summary>Its number, without the year.</summary>
    public string? Number { get; init; }

    /// <summary>Its year.</summary>
    public int? Year { get; init; }

    /// <summary>Which wave of designations it is, from 1.</summary>
    public int? Wave { get; init; }

    /// <summary>Its date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where it can be read, or who reports it.</summary>
    public string? Reference { get; init; }

    /// <summary>A decree as it would be said.</summary>
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
        RuleFor(input => input.Name).Required().AtMost(Hub.NameMaxLength);
        RuleFor(input => input.Decree!).SetValidator(new DecreeInputValidator()).When(input => input.Decree is not null);
    }
}

internal sealed class HubChangeInputValidator : AbstractValidator<HubChangeInput>
{
    public HubChangeInputValidator()
    {
        RuleFor(input => input.Name).Required().AtMost(Hub.NameMaxLength);
        RuleFor(input => input.Decree!).SetValidator(new DecreeInputValidator()).When(input => input.Decree is not null);
    }
}

internal sealed class DecreeInputValidator : AbstractValidator<DecreeInput>
{
    private const int LastYear = 2100;
    private const int MaxWaves = 100;

    public DecreeInputValidator()
    {
        RuleFor(decree => decree.Number).Required().AtMost(Decree.NumberMaxLength);
        RuleFor(decree => decree.Year).Present().Within(Decree.FirstYear, LastYear);
        RuleFor(decree => decree.Wave).Within(1, MaxWaves);
        RuleFor(decree => decree.Reference).AtMost(Decree.ReferenceMaxLength);
    }
}
