using JippApi.Application.Search;

namespace JippApi.Application.Innovations.Directory;

/// <summary>
/// A published innovation in the public directory, laid out so that lists, filters, counts and searches need no join.
/// It is written in the transaction that changes the innovation; see docs/decisions/0007-directory-read-model.md.
/// </summary>
public sealed class DirectoryEntry : IWordRow
{
    /// <summary>Position in the directory, the last key of every sort order.</summary>
    public long Number { get; private set; }

    public required Guid Id { get; init; }

    public DateTime UpdatedAt { get; set; }

    /// <summary>Year, or 0 when unknown.</summary>
    public int Year { get; set; }

    /// <summary>Sort form of the title: lower-case letters, digits and single spaces.</summary>
    public string TitleKey { get; set; } = "";

    /// <summary>Letters and digits of the short name in lower case; empty when it has none.</summary>
    public string ShortNameKey { get; set; } = "";

    /// <summary>Code of the innovation's province.</summary>
    public string? ProvinceCode { get; set; }

    public string? RegionCode { get; set; }

    /// <summary>The owner.</summary>
    public Guid? InstitutionId { get; set; }

    /// <summary>Kind of the institution at the root of the owner's tree.</summary>
    public string? InstitutionKind { get; set; }

    /// <summary>Code of the sector.</summary>
    public string? Sector { get; set; }

    /// <summary>Code of the phase.</summary>
    public string? Phase { get; set; }

    /// <summary>Code of the existence.</summary>
    public string Existence { get; set; } = "";

    /// <summary>Code of how far the confirmation can still be relied on.</summary>
    public string Freshness { get; set; } = "";

    /// <summary>Code of the method of the last confirmation.</summary>
    public string? ConfirmationMethod { get; set; }

    /// <summary>The day of the last confirmation, also when it has expired.</summary>
    public DateOnly? ConfirmedOn { get; set; }

    /// <summary>Whether somebody says otherwise than the confirmation.</summary>
    public bool InDispute { get; set; }

    /// <summary>
    /// Code of the rung of the institutionalisation ladder that it had reached when the entry was written or the clock
    /// was last followed.
    /// </summary>
    public string LadderLevel { get; set; } = "";

    public bool HasAward { get; set; }

    /// <summary>Stems of title and short name, each enclosed in spaces.</summary>
    public string TitleWords { get; set; } = "";

    /// <summary>Stems of institution, region, sector and tags, each enclosed in spaces.</summary>
    public string KeyWords { get; set; } = "";

    /// <summary>All stems, each enclosed in spaces.</summary>
    public string Words { get; set; } = "";

    /// <summary>The list item in JSON.</summary>
    public string Card { get; set; } = "";

    /// <summary>The multi-valued attributes.</summary>
    public List<DirectoryTerm> Terms { get; private set; } = [];
}

/// <summary>A value of a multi-valued attribute of a directory entry: a source, an SDG, an award or a tag.</summary>
public sealed class DirectoryTerm
{
    public long EntryNumber { get; private set; }

    /// <summary>One of <see cref="TermKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The code or the tag.</summary>
    public required string Value { get; init; }
}

/// <summary>Kinds of directory terms.</summary>
public static class TermKinds
{
    /// <summary>A source in which the innovation was found.</summary>
    public const string Source = "SOURCE";

    public const string Sdg = "SDG";

    /// <summary>A competition in which it won an award, or the tier reached there.</summary>
    public const string Award = "AWARD";

    /// <summary>An edition in which it won an award, such as <c>KIPP:2023</c>.</summary>
    public const string AwardEdition = "EDITION";

    public const string Tag = "TAG";
}
