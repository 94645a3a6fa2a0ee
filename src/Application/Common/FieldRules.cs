using FluentValidation;

namespace JippApi.Application.Common;

/// <summary>Validation rules with the codes clients see; the messages are looked up by code.</summary>
internal static class FieldRules
{
    private const decimal MaxMeasurable = 100_000_000_000_000m;
    private const int MeasurableDecimals = 4;

    public static IRuleBuilderOptions<T, string?> Required<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => !string.IsNullOrWhiteSpace(text)).WithErrorCode("REQUIRED");

    public static IRuleBuilderOptions<T, TValue> Present<T, TValue>(this IRuleBuilder<T, TValue> rule) =>
        rule.Must(value => value is not null).WithErrorCode("REQUIRED");

    public static IRuleBuilderOptions<T, string?> MaxLength<T>(this IRuleBuilder<T, string?> rule, int length) =>
        rule.Must(text => text is null || text.Length <= length).WithErrorCode("TOO_LONG").WithState(_ => length);

    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>> MaxItems<T, TItem>(
        this IRuleBuilder<T, IReadOnlyList<TItem>> rule,
        int count
    ) => rule.Must(items => items.Count <= count).WithErrorCode("TOO_MANY").WithState(_ => count);

    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>?> NoMoreThan<T, TItem>(
        this IRuleBuilder<T, IReadOnlyList<TItem>?> rule,
        int count
    ) => rule.Must(items => items is null || items.Count <= count).WithErrorCode("TOO_MANY").WithState(_ => count);

    public static IRuleBuilderOptions<T, int?> Within<T>(this IRuleBuilder<T, int?> rule, int min, int max) =>
        rule.Must(number => number is null || (number >= min && number <= max))
            .WithErrorCode("OUT_OF_RANGE")
            .WithState(_ => $"{min}–{max}");

    /// <summary>Requires a number up to a limit that grows with time.</summary>
    public static IRuleBuilderOptions<T, int?> Within<T>(this IRuleBuilder<T, int?> rule, int min, Func<int> max) =>
        rule.Must(number => number is null || (number >= min && number <= max()))
            .WithErrorCode("OUT_OF_RANGE")
            .WithState(_ => $"{min}–{max()}");

    public static IRuleBuilderOptions<T, int> Within<T>(this IRuleBuilder<T, int> rule, int min, int max) =>
        rule.Must(number => number >= min && number <= max).WithErrorCode("OUT_OF_RANGE").WithState(_ => $"{min}–{max}");

    /// <summary>Requires a plausible date, because a typing error can easily put one a thousand years off.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> Within<T>(this IRuleBuilder<T, DateOnly?> rule, int firstYear, int lastYear) =>
        rule.Must(day => day is null || (day.Value.Year >= firstYear && day.Value.Year <= lastYear))
            .WithErrorCode("TIME_OUT_OF_RANGE")
            .WithState(_ => $"{firstYear}–{lastYear}");

    /// <summary>
    /// Requires a measured value every engine stores exactly: 14 digits before the decimal point and 4 after it.
    /// </summary>
    public static IRuleBuilderOptions<T, decimal?> Measurable<T>(this IRuleBuilder<T, decimal?> rule) =>
        rule.Must(value =>
                value is null || (Math.Abs(value.Value) < MaxMeasurable && decimal.Round(value.Value, MeasurableDecimals) == value.Value)
            )
            .WithErrorCode("NOT_MEASURABLE");

    public static IRuleBuilderOptions<T, string?> WebAddress<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => text is null || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https")))
            .WithErrorCode("NOT_A_WEB_ADDRESS");
}
