namespace JippApi.Application.Innovations.Directory;

/// <summary>The attributes by which a list can be counted.</summary>
public static class Facets
{
    public const string Province = "province";
    public const string Sector = "sector";
    public const string Source = "source";
    public const string Year = "year";
    public const string Phase = "phase";
    public const string Existence = "existence";
    public const string InstitutionKind = "institutionKind";

    public static IReadOnlyList<string> All { get; } = [Province, Sector, Source, Year, Phase, Existence, InstitutionKind];
}

/// <summary>Number of entries with a value.</summary>
/// <param name="Value">The value, as accepted by the filter of the same name.</param>
/// <param name="Count">Number of entries.</param>
public sealed record FacetValue(string Value, int Count);
