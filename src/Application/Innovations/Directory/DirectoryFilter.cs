using System.Globalization;

namespace JippApi.Application.Innovations.Directory;

/// <summary>
/// Which published innovations to show; values within one list are alternatives, different lists all hold.
/// </summary>
public sealed record DirectoryFilter
{
    /// <summary>Words to search for.</summary>
    public string? Text { get; init; }

    /// <summary>Codes of provinces.</summary>
    public IReadOnlyList<string> Provinces { get; init; } = [];

    /// <summary>Beginnings of region codes.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Owners; units under them count.</summary>
    public IReadOnlyList<Guid> Institutions { get; init; } = [];

    /// <summary>Kinds of the institution at the top of the owner's tree.</summary>
    public IReadOnlyList<string> InstitutionKinds { get; init; } = [];

    /// <summary>Lists the innovation was found in.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Sectors.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>Sustainable development goals.</summary>
    public IReadOnlyList<string> Sdgs { get; init; } = [];

    /// <summary>Tags.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Competitions or tiers.</summary>
    public IReadOnlyList<string> Awards { get; init; } = [];

    /// <summary>Whether it must have won a prize.</summary>
    public bool HasAward { get; init; }

    /// <summary>Years.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>First year.</summary>
    public int? YearFrom { get; init; }

    /// <summary>Year after the last.</summary>
    public int? YearBefore { get; init; }

    /// <summary>Phases.</summary>
    public IReadOnlyList<string> Phases { get; init; } = [];

    /// <summary>States of existence.</summary>
    public IReadOnlyList<string> Existences { get; init; } = [];

    /// <summary>Changed at or after this time.</summary>
    public DateTime? UpdatedSince { get; init; }

    /// <summary>The same text for the same filter: what a cursor belongs to.</summary>
    public string Key =>
        string.Join(
            '\n',
            Text,
            List(Provinces),
            List(Regions),
            List(Institutions.Select(id => id.ToString())),
            List(InstitutionKinds),
            List(Sources),
            List(Sectors),
            List(Sdgs),
            List(Tags),
            List(Awards),
            HasAward,
            List(Years.Select(Number)),
            YearFrom,
            YearBefore,
            List(Phases),
            List(Existences),
            UpdatedSince?.Ticks
        );

    private static string List(IEnumerable<string> values) => string.Join(',', values.Order(StringComparer.Ordinal));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>In which order.</summary>
public enum DirectorySort
{
    /// <summary>Best match first; only with a search.</summary>
    Relevance,

    /// <summary>Newest change first.</summary>
    UpdatedAtDescending,

    /// <summary>Oldest change first.</summary>
    UpdatedAt,

    /// <summary>Earliest year first; those without come first.</summary>
    Year,

    /// <summary>Latest year first; those without come last.</summary>
    YearDescending,

    /// <summary>By title.</summary>
    Title,

    /// <summary>By title, backwards.</summary>
    TitleDescending,

    /// <summary>In the order of entry, which no later change disturbs: for walking through everything.</summary>
    Entry,
}
