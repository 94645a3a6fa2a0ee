using System.Globalization;

namespace JippApi.Application.Innovations.Directory;

/// <summary>Filters of the directory. Values of one list are alternatives; different lists must all match.</summary>
public sealed record DirectoryFilter
{
    /// <summary>The most words that are looked for in records that are not public.</summary>
    public const int MaxWords = 10;

    /// <summary>Words to search for.</summary>
    public string? Text { get; init; }

    /// <summary>Codes of provinces.</summary>
    public IReadOnlyList<string> Provinces { get; init; } = [];

    /// <summary>Prefixes of region codes.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Owners, including the units under them.</summary>
    public IReadOnlyList<Guid> Institutions { get; init; } = [];

    /// <summary>Kinds of the institution at the root of the owner's tree.</summary>
    public IReadOnlyList<string> InstitutionKinds { get; init; } = [];

    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Keys in the lists of the sources.</summary>
    public IReadOnlyList<string> SourceRecordIds { get; init; } = [];

    public IReadOnlyList<string> Sectors { get; init; } = [];

    public IReadOnlyList<string> Sdgs { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Competitions or tiers.</summary>
    public IReadOnlyList<string> Awards { get; init; } = [];

    /// <summary>The innovations with <see cref="SourceRecordIds"/>, once they are known.</summary>
    internal IReadOnlyList<Guid>? Only { get; init; }

    /// <summary>Facets that are not stated.</summary>
    public IReadOnlyList<string> Lacks { get; init; } = [];

    /// <summary>Whether an award is required.</summary>
    public bool HasAward { get; init; }

    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>First year.</summary>
    public int? YearFrom { get; init; }

    /// <summary>Year after the last one.</summary>
    public int? YearBefore { get; init; }

    public IReadOnlyList<string> Phases { get; init; } = [];

    public IReadOnlyList<string> Existences { get; init; } = [];

    public IReadOnlyList<string> Freshnesses { get; init; } = [];

    public IReadOnlyList<string> ConfirmationMethods { get; init; } = [];

    /// <summary>Seen on this day or later by whoever confirmed it.</summary>
    public DateOnly? ConfirmedSince { get; init; }

    /// <summary>Whether somebody says otherwise than the confirmation.</summary>
    public bool? InDispute { get; init; }

    /// <summary>Rungs of the institutionalisation ladder.</summary>
    public IReadOnlyList<string> LadderLevels { get; init; } = [];

    /// <summary>Changed at this time or later.</summary>
    public DateTime? UpdatedSince { get; init; }

    /// <summary>Binds a cursor to the filters.</summary>
    public string Key =>
        string.Join(
            '\n',
            Text,
            List(Provinces),
            List(Regions),
            List(Institutions.Select(id => id.ToString())),
            List(InstitutionKinds),
            List(Sources),
            List(SourceRecordIds),
            List(Sectors),
            List(Sdgs),
            List(Tags),
            List(Awards),
            List(Lacks),
            HasAward,
            List(Years.Select(Number)),
            YearFrom,
            YearBefore,
            List(Phases),
            List(Existences),
            List(Freshnesses),
            List(ConfirmationMethods),
            ConfirmedSince?.DayNumber,
            InDispute,
            List(LadderLevels),
            UpdatedSince?.Ticks
        );

    private static string List(IEnumerable<string> values) => string.Join(',', values.Order(StringComparer.Ordinal));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Sort orders of the directory.</summary>
public enum DirectorySort
{
    /// <summary>Best match first; only with a search.</summary>
    Relevance,

    /// <summary>Latest change first.</summary>
    UpdatedAtDescending,

    /// <summary>Oldest change first.</summary>
    UpdatedAt,

    /// <summary>Earliest year first; entries without a year come first.</summary>
    Year,

    /// <summary>Latest year first; entries without a year come last.</summary>
    YearDescending,

    /// <summary>By title.</summary>
    Title,

    /// <summary>By title, descending.</summary>
    TitleDescending,

    /// <summary>In the order of entry, which later changes do not disturb; for reading everything.</summary>
    Entry,
}
