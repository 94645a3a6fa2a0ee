namespace JippApi.Application.Innovations.Directory;

/// <summary>
/// What the public directory knows of one published innovation, laid out to be listed, filtered, counted and searched
/// without a join. Written in the transaction that changes the innovation; see
/// docs/decisions/0007-directory-read-model.md.
/// </summary>
public sealed class DirectoryEntry
{
    /// <summary>Position in the directory: the last key of every order.</summary>
    public long Number { get; private set; }

    /// <summary>Id of the innovation.</summary>
    public required Guid Id { get; init; }

    /// <summary>When the innovation was last changed.</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>Year, 0 when not stated.</summary>
    public int Year { get; set; }

    /// <summary>Title as it sorts: lower-case letters, digits and single spaces.</summary>
    public string TitleKey { get; set; } = "";

    /// <summary>Code of the province where it runs.</summary>
    public string? ProvinceCode { get; set; }

    /// <summary>Code of the region where it runs.</summary>
    public string? RegionCode { get; set; }

    /// <summary>Owner.</summary>
    public Guid? InstitutionId { get; set; }

    /// <summary>Kind of the institution at the top of the owner's tree.</summary>
    public string? InstitutionKind { get; set; }

    /// <summary>Code of the sector.</summary>
    public string? Sector { get; set; }

    /// <summary>Code of the phase.</summary>
    public string? Phase { get; set; }

    /// <summary>Code of the state of existence.</summary>
    public string Existence { get; set; } = "";

    /// <summary>Whether it won a prize.</summary>
    public bool HasAward { get; set; }

    /// <summary>Stems of title and short name, each between spaces.</summary>
    public string TitleWords { get; set; } = "";

    /// <summary>Stems of institution, region, sector and tags, each between spaces.</summary>
    public string KeyWords { get; set; } = "";

    /// <summary>All stems, each between spaces.</summary>
    public string Words { get; set; } = "";

    /// <summary>The innovation as an item of a list, in JSON.</summary>
    public string Card { get; set; } = "";

    /// <summary>The values it may have several of.</summary>
    public List<DirectoryTerm> Terms { get; private set; } = [];
}

/// <summary>One of several values of a published innovation: a source, a goal or a tag.</summary>
public sealed class DirectoryTerm
{
    /// <summary>The entry it belongs to.</summary>
    public long EntryNumber { get; private set; }

    /// <summary>Which of <see cref="TermKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Code or tag.</summary>
    public required string Value { get; init; }
}

/// <summary>The kinds of terms.</summary>
public static class TermKinds
{
    /// <summary>A list the innovation was found in.</summary>
    public const string Source = "SOURCE";

    /// <summary>A sustainable development goal.</summary>
    public const string Sdg = "SDG";

    /// <summary>A competition it won a prize in, or the tier it reached there.</summary>
    public const string Award = "AWARD";

    /// <summary>A tag.</summary>
    public const string Tag = "TAG";
}
