using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;

namespace JippApi.Application.Access;

/// <summary>Request limits of a rate class.</summary>
public record RateClassInput
{
    /// <summary>Read requests per minute.</summary>
    public int? Read { get; init; }

    /// <summary>Search requests per minute.</summary>
    public int? Search { get; init; }

    /// <summary>Write requests per minute.</summary>
    public int? Write { get; init; }

    /// <summary>Bulk writes per minute. Every ten operations, or part of ten, count as one.</summary>
    public int? Bulk { get; init; }

    /// <summary>Token requests per minute.</summary>
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

/// <summary>A rate class to add, as agreed in a partner's contract.</summary>
public sealed record NewRateClassInput : RateClassInput
{
    /// <summary>Code of the rate class: lower-case letters, digits and hyphens. It cannot be changed later.</summary>
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
            .Shaped(
                ClientNames.Pattern(PartnerClient.RateClassMaxLength),
                code => ClientNames.IsCode(code, PartnerClient.RateClassMaxLength),
                "NOT_A_CODE"
            )
            .WithState(_ => PartnerClient.RateClassMaxLength);
    }
}
