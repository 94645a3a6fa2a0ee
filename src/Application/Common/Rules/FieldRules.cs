using FluentValidation;
using JippApi.Domain.Common;

namespace JippApi.Application.Common;

/// <summary>
/// Validation rules with the codes clients see; the messages are looked up by code, and the bounds are read by the API
/// description. A rule about the value accepts null: only <see cref="Present"/> and its kind require one.
/// </summary>
internal static class FieldRules
{
    private const decimal MaxMeasurable = 100_000_000_000_000m;
    private const decimal Measure = 0.0001m;

    public static IRuleBuilderOptions<T, string?> Required<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Bound(new() { Required = true, NotBlank = true }, text => text is not null && Characters.AreVisible(text), "REQUIRED");

    /// <summary>Requires that a text, if there is one, is not empty.</summary>
    public static IRuleBuilderOptions<T, string?> NotBlank<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Bound(new() { NotBlank = true }, text => text is null || Characters.AreVisible(text), "REQUIRED");

    public static IRuleBuilderOptions<T, TValue> Present<T, TValue>(this IRuleBuilder<T, TValue> rule) =>
        rule.Bound(new() { Required = true }, value => value is not null, "REQUIRED");

    /// <summary>Requires a list with an item.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>?> Filled<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>?> rule) =>
        rule.Bound(new() { Required = true, MinItems = 1 }, items => items is { Count: > 0 }, "REQUIRED");

    public static IRuleBuilderOptions<T, string?> MaxLength<T>(this IRuleBuilder<T, string?> rule, int length) =>
        rule.Bound(new() { MaxLength = length }, text => text is null || text.Length <= length, "TOO_LONG").WithState(_ => length);

    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>?> MaxItems<T, TItem>(
        this IRuleBuilder<T, IReadOnlyList<TItem>?> rule,
        int count
    ) => rule.Bound(new() { MaxItems = count }, items => items is null || items.Count <= count, "TOO_MANY").WithState(_ => count);

    public static IRuleBuilderOptions<T, int?> Within<T>(this IRuleBuilder<T, int?> rule, int min, int max) =>
        rule.Bound(new() { Minimum = min, Maximum = max }, number => number is null || (number >= min && number <= max), "OUT_OF_RANGE")
            .WithState(_ => $"{min}–{max}");

    /// <summary>Requires a number up to a limit that grows with time.</summary>
    public static IRuleBuilderOptions<T, int?> Within<T>(this IRuleBuilder<T, int?> rule, int min, Func<int> max) =>
        rule.Bound(new() { Minimum = min }, number => number is null || (number >= min && number <= max()), "OUT_OF_RANGE")
            .WithState(_ => $"{min}–{max()}");

    public static IRuleBuilderOptions<T, int> Within<T>(this IRuleBuilder<T, int> rule, int min, int max) =>
        rule.Bound(new() { Minimum = min, Maximum = max }, number => number >= min && number <= max, "OUT_OF_RANGE")
            .WithState(_ => $"{min}–{max}");

    /// <summary>Requires a plausible date, because a typing error can easily put one a thousand years off.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> Within<T>(this IRuleBuilder<T, DateOnly?> rule, int firstYear, int lastYear) =>
        rule.Bound(
                new() { Years = (firstYear, lastYear) },
                day => day is null || (day.Value.Year >= firstYear && day.Value.Year <= lastYear),
                "TIME_OUT_OF_RANGE"
            )
            .WithState(_ => $"{firstYear}–{lastYear}");

    /// <summary>
    /// Requires a measured value every engine stores exactly: 14 digits before the decimal point and 4 after it.
    /// </summary>
    public static IRuleBuilderOptions<T, decimal?> Measurable<T>(this IRuleBuilder<T, decimal?> rule) =>
        rule.Bound(
            new()
            {
                Minimum = -MaxMeasurable,
                Maximum = MaxMeasurable,
                IsExclusive = true,
                MultipleOf = Measure,
            },
            value => value is null || (Math.Abs(value.Value) < MaxMeasurable && value.Value % Measure == 0),
            "NOT_MEASURABLE"
        );

    public static IRuleBuilderOptions<T, string?> WebAddress<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Bound(
            new() { Format = "uri", Pattern = "^[Hh][Tt][Tt][Pp][Ss]?://" },
            text => text is null || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https")),
            "NOT_A_WEB_ADDRESS"
        );

    /// <summary>Requires the form of the code of a region.</summary>
    public static IRuleBuilderOptions<T, string?> RegionCode<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Shaped(Domain.Regions.RegionCode.Pattern, Domain.Regions.RegionCode.IsValid, "NOT_A_REGION_CODE");

    /// <summary>Requires a text of a form that a regular expression describes.</summary>
    public static IRuleBuilderOptions<T, string?> Shaped<T>(
        this IRuleBuilder<T, string?> rule,
        string pattern,
        Func<string, bool> accepts,
        string code
    ) => rule.Bound(new() { Pattern = pattern }, text => text is null || accepts(text), code);

    /// <summary>Requires one of a few texts.</summary>
    public static IRuleBuilderOptions<T, string?> OneOf<T>(this IRuleBuilder<T, string?> rule, IReadOnlyList<string> allowed) =>
        rule.Bound(new() { Allowed = allowed }, text => text is null || allowed.Contains(text), "INVALID_VALUE");

    /// <summary>Requires one of some values of an enumeration.</summary>
    public static IRuleBuilderOptions<T, TEnum?> OneOf<T, TEnum>(this IRuleBuilder<T, TEnum?> rule, IReadOnlyCollection<TEnum> allowed)
        where TEnum : struct, Enum =>
        rule.Bound(
                new() { Refused = [.. Enum.GetValues<TEnum>().Except(allowed).Select(Code.Of)] },
                value => value is null || allowed.Contains(value.Value),
                "INVALID_VALUE"
            )
            .WithState((_, value) => Code.Of(value!.Value));

    /// <summary>Requires another value than one of the enumeration.</summary>
    public static IRuleBuilderOptions<T, TEnum?> Not<T, TEnum>(this IRuleBuilder<T, TEnum?> rule, TEnum refused)
        where TEnum : struct, Enum => rule.OneOf([.. Enum.GetValues<TEnum>().Where(value => !value.Equals(refused))]);

    /// <summary>Requires an id that is not the empty one.</summary>
    public static IRuleBuilderOptions<T, Guid?> Id<T>(this IRuleBuilder<T, Guid?> rule) =>
        rule.Bound(new() { Refused = [Guid.Empty.ToString()] }, id => id != Guid.Empty, "NOT_AN_ID").WithState((_, id) => id);

    /// <summary>Adds a rule together with the bounds that it enforces.</summary>
    public static IRuleBuilderOptions<T, TValue> Bound<T, TValue>(
        this IRuleBuilder<T, TValue> rule,
        Bounds bounds,
        Func<TValue, bool> accepts,
        string code
    ) => rule.Bound(bounds, (_, value) => accepts(value), code);

    /// <inheritdoc cref="Bound{T, TValue}(IRuleBuilder{T, TValue}, Bounds, Func{TValue, bool}, string)"/>
    public static IRuleBuilderOptions<T, TValue> Bound<T, TValue>(
        this IRuleBuilder<T, TValue> rule,
        Bounds bounds,
        Func<T, TValue, bool> accepts,
        string code
    ) => rule.SetValidator(new BoundedRule<T, TValue>(bounds, accepts)).WithErrorCode(code);
}
