namespace JippApi.Application.Innovations.Directory;

/// <summary>By what a list can be counted.</summary>
public static class Facets
{
#pragma warning disable CS1591 // the names say it all
    public const string Province = "province";
    public const string Sector = "sector";
    public const string Source = "source";
    public const string Year = "year";
    public const string Phase = "phase";
    public const string Existence = "existence";
    public const string InstitutionKind = "institutionKind";
#pragma warning restore CS1591

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Province, Sector, Source, Year, Phase, Existence, InstitutionKind];
}

/// <summary>How many entries have a value.</summary>
/// <param name="Value">The value, as the filter of the same name takes it.</param>
/// <param name="Count">Number of entries.</param>
public sealed record FacetValue(string Value, int Count);
