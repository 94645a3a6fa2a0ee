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
    public const string Freshness = "freshness";
    public const string ConfirmationMethod = "confirmationMethod";
    public const string LadderLevel = "ladderLevel";

    /// <summary>All facets; every value is counted, however many there are.</summary>
    public static IReadOnlyList<string> All { get; } =
    [Province, Sector, Source, Year, Phase, Existence, InstitutionKind, Freshness, ConfirmationMethod, LadderLevel];

    /// <summary>The facets that an entry need not state; the others always have a value.</summary>
    public static IReadOnlyList<string> Optional { get; } = [.. All.Except([Existence, Freshness, LadderLevel])];
}

/// <summary>Number of entries with a value.</summary>
/// <param name="Value">The value, as accepted by the filter of the same name; null for the entries that state none, so
/// that the counts of an attribute with one value add up to the number of entries.</param>
/// <param name="Count">Number of entries.</param>
public sealed record FacetValue(string? Value, int Count);
