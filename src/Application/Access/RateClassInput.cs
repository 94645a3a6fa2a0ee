using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;

namespace JippApi.Application.Access;

/// <summary>Limits in requests a minute.</summary>
public record RateClassInput
{
    /// <summary>Reads.</summary>
    public int? Read { get; init; }

    /// <summary>Searches.</summary>
    public int? Search { get; init; }

    /// <summary>Writes.</summary>
    public int? Write { get; init; }

    /// <summary>Bulk writes; every ten operations begun count as one.</summary>
    public int? Bulk { get; init; }

    /// <summary>Requests for tokens.</summary>
    public int? Auth { get; init; }

    internal static RateClassInput Of(RateClass rateClass) =>
        new()
        {
            Read = rateClass.Read,
            Search = rateClass.Search,
            Write = rateClass.Write,
            Bulk = rateClass.Bulk,
            Auth = rateClass.Auth,
        };
}

/// <summary>A new rate class: what a partner's contract says.</summary>
public sealed record NewRateClassInput : RateClassInput
{
    /// <summary>Its name; lower-case letters, digits and hyphens. It never changes.</summary>
    public string? Code { get; init; }
}

internal sealed class RateClassInputValidator : AbstractValidator<RateClassInput>
{
    private const int Max = 1_000_000;

    public RateClassInputValidator()
    {
        RuleFor(input => input.Read).Present().Within(1, Max);
        RuleFor(input => input.Search).Present().Within(1, Max);
        RuleFor(input => input.Write).Present().Within(1, Max);
        RuleFor(input => input.Bulk).Present().Within(1, Max);
        RuleFor(input => input.Auth).Present().Within(1, Max);
    }
}

internal sealed class NewRateClassInputValidator : AbstractValidator<NewRateClassInput>
{
    public NewRateClassInputValidator()
    {
        Include(new RateClassInputValidator());
        RuleFor(input => input.Code)
            .Cascade(CascadeMode.Stop)
            .Required()
            .Must(code => Names.IsCode(code!, PartnerClient.RateClassMaxLength))
            .WithErrorCode("NOT_A_CODE")
            .WithState(_ => PartnerClient.RateClassMaxLength);
    }
}
