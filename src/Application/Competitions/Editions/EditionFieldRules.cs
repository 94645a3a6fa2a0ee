using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;

namespace JippApi.Application.Competitions.Editions;

/// <summary>Rules about the members of an edition.</summary>
internal static class EditionFieldRules
{
    private const decimal Smallest = 0.01m;

    /// <summary>Requires a code in capital letters, such as <c>TOP_45</c>.</summary>
    public static IRuleBuilderOptions<T, string?> EditionCode<T>(this IRuleBuilder<T, string?> rule) =>
        rule.MaxLength(CodedName.CodeMaxLength).Shaped(CodedName.Pattern, CodedName.IsCode, "NOT_AN_UPPER_CASE_CODE");

    /// <summary>Requires a number from 0 to 100 with at most two decimals.</summary>
    public static IRuleBuilderOptions<T, decimal?> Hundredth<T>(this IRuleBuilder<T, decimal?> rule) =>
        rule.Bound(
                new()
                {
                    Minimum = 0,
                    Maximum = EditionStage.FullWeight,
                    MultipleOf = Smallest,
                },
                number => number is null || (number >= 0 && number <= EditionStage.FullWeight && number % Smallest == 0),
                "NOT_POINTS"
            )
            .WithState(_ => "0–100");
}
