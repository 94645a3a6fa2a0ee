using System.Globalization;
using JippApi.Application.Common;
using JippApi.Application.Places;

namespace JippApi.Api.Conventions.Requests;

/// <summary>The types of query parameters.</summary>
internal enum ParameterType
{
    Text,
    Integer,
    Boolean,
    Id,
    Time,
    Date,
    Codes,

    /// <summary>The code of a province.</summary>
    RegionCode,

    /// <summary>The code of a region, or the beginning of codes with a star.</summary>
    RegionPrefix,

    Quarter,
}

/// <summary>
/// A query parameter, declared once: the declaration refuses wrong values, suggests a name for a misspelt one, and
/// becomes the parameter's documentation.
/// </summary>
internal sealed record Parameter(string Name, ParameterType Type, string Summary)
{
    /// <summary>Whether several values may be given, separated by commas; any of them matches.</summary>
    public bool AllowsMany { get; init; }

    /// <summary>Whether the request is refused without it.</summary>
    public bool Required { get; init; }

    /// <summary>The accepted values, if they are a fixed list.</summary>
    public IReadOnlyList<string>? Allowed { get; init; }

    /// <summary>The enumeration whose codes are the accepted values, if there is one.</summary>
    public Type? Enumeration { get; init; }

    /// <summary>Whether a number above the maximum counts as the maximum.</summary>
    public bool IsClipped { get; init; }

    /// <summary>The name of the list of values in the description, if it is not named after the parameter.</summary>
    public string? ListName { get; init; }

    /// <summary>The reference data set with the labels of the values.</summary>
    public string? ReferenceSet { get; init; }

    /// <summary>Minimum of a number.</summary>
    public int Min { get; init; } = 1;

    /// <summary>Maximum of a number, or maximum length of a text.</summary>
    public int Max { get; init; } = 200;

    /// <summary>The value if the parameter is absent.</summary>
    public string? Default { get; init; }

    /// <summary>The role of a day or time; only for parameters of those types.</summary>
    public TimeRole Role { get; init; }

    /// <summary>An example for the documentation.</summary>
    public string? Example { get; init; }

    public static Parameter Text(string name, string summary, string? example = null, int max = 200) =>
        new(name, ParameterType.Text, summary) { Example = example, Max = max };

    public static Parameter Integer(string name, string summary, int min, int max, string? example = null) =>
        new(name, ParameterType.Integer, summary)
        {
            Min = min,
            Max = max,
            Example = example,
        };

    /// <summary>A filter by region: a code with all that lies in it, or a prefix with a star.</summary>
    /// <param name="id">Whose region, in Indonesian.</param>
    /// <param name="en">Whose region, in English.</param>
    /// <param name="example">An example.</param>
    public static Parameter Region(string id, string en, string example) =>
        new(
            "regionCode",
            ParameterType.RegionPrefix,
            $"Kode wilayah {id}, termasuk semua wilayah di dalamnya; atau awalan kode dengan bintang (13.7*). — "
                + $"Code of the {en}, with all that lies in it; or a prefix of codes with a star (13.7*)."
        )
        {
            Example = example,
        };

    /// <summary>A parameter that takes a day (WIB) only.</summary>
    public static Parameter Day(string name, TimeRole role, string summary, string? example = null) =>
        new(name, ParameterType.Date, summary) { Role = role, Example = example };

    /// <summary>A parameter that takes a time with an offset, or a day (WIB).</summary>
    public static Parameter Time(string name, TimeRole role, string summary, string? example = null) =>
        new(name, ParameterType.Time, summary) { Role = role, Example = example };

    public static Parameter CodesOf<TEnum>(string name, string set, string summary, string? example = null)
        where TEnum : struct, Enum =>
        new(name, ParameterType.Codes, summary)
        {
            AllowsMany = true,
            Allowed = Code.All<TEnum>(),
            Enumeration = typeof(TEnum),
            ReferenceSet = set,
            Example = example,
        };

    public static Parameter OneOf(string name, string summary, IReadOnlyList<string> allowed, string? byDefault = null) =>
        new(name, ParameterType.Codes, summary) { Allowed = allowed, Default = byDefault };

    public static Parameter SomeOf(string name, string summary, IReadOnlyList<string> allowed, string? example = null) =>
        new(name, ParameterType.Codes, summary)
        {
            AllowsMany = true,
            Allowed = allowed,
            Example = example,
        };

    /// <summary>The fault of a value; null if it is valid.</summary>
    public Fault? FaultOf(string value) =>
        Type switch
        {
            ParameterType.Text when value.Length > Max => new(Name, "TOO_LONG", Max),
            ParameterType.Integer
                when !int.TryParse(value, CultureInfo.InvariantCulture, out var number) || number < Min || (!IsClipped && number > Max) =>
                new(Name, "OUT_OF_RANGE", IsClipped ? $"≥ {Min}" : $"{Min}–{Max}"),
            ParameterType.Boolean when value is not ("true" or "false") => new(Name, "INVALID_VALUE", value, ["true", "false"]),
            ParameterType.Id when !Guid.TryParse(value, out _) => new(Name, "NOT_AN_ID", value),
            ParameterType.Time => Times.FaultOf(Name, value),
            ParameterType.Date => Times.FaultOfDay(Name, value),
            ParameterType.Codes when Allowed?.Contains(value) == false => new(Name, "INVALID_VALUE", value, Allowed),
            ParameterType.RegionCode => RegionCodes.ProvinceFault(Name, value),
            ParameterType.RegionPrefix => RegionCodes.PrefixFault(Name, value),
            ParameterType.Quarter when !Quarter.TryParse(value, out _) => new(Name, "NOT_A_PERIOD", value),
            _ => null,
        };
}
