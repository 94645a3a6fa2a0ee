namespace JippApi.Benchmarks.Rehearsal;

/// <summary>The government of a region.</summary>
/// <param name="Id">The institution in the directory.</param>
/// <param name="Name">The name as lists write it, such as <c>Kota Pontianak</c>.</param>
/// <param name="RegionCode">The region.</param>
internal sealed record Government(string Id, string Name, string RegionCode);

/// <summary>The state of an innovation, and whether its owner tells.</summary>
internal enum Fate
{
    /// <summary>It runs as it was delivered.</summary>
    Running,

    /// <summary>It runs, and has been developed further.</summary>
    Developed,

    /// <summary>It rests.</summary>
    Dormant,

    /// <summary>It has ended.</summary>
    Stopped,

    /// <summary>Nobody answers.</summary>
    Silent,
}

/// <summary>An invented innovation, which one or two lists state.</summary>
internal sealed record Invention
{
    public required int Number { get; init; }

    public required Government Owner { get; init; }

    public required string Title { get; init; }

    /// <summary>The short name by which people know it; null for a row that somebody made to try the form.</summary>
    public required string? ShortName { get; init; }

    /// <summary>The title in other words, which shares little but the short name with the first.</summary>
    public required string OtherTitle { get; init; }

    public required string Summary { get; init; }

    /// <summary>The unit that runs it, which the directory does not know.</summary>
    public required string Unit { get; init; }

    public required string Sector { get; init; }

    public required int Year { get; init; }

    public required Fate Fate { get; init; }
}

/// <summary>A row of a delivery.</summary>
/// <param name="Of">The innovation that it describes; null for a row that cannot be taken over.</param>
/// <param name="Cells">The texts, in the order of the columns.</param>
internal sealed record ListRow(Invention? Of, IReadOnlyList<string> Cells);

/// <summary>The file that a ministry delivers.</summary>
/// <param name="Source">The list.</param>
/// <param name="Sender">The part that sends it.</param>
/// <param name="FileName">The name of the file.</param>
/// <param name="Rows">The rows, in the order of the file.</param>
/// <param name="Content">The bytes.</param>
internal sealed record Delivery(string Source, string Sender, string FileName, IReadOnlyList<ListRow> Rows, byte[] Content);
