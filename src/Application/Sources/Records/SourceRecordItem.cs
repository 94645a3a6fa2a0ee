using JippApi.Application.Common;
using JippApi.Application.Statements;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;

namespace JippApi.Application.Sources;

/// <summary>A record of a source, and what became of it.</summary>
public sealed record SourceRecordItem : VersionedItem
{
    /// <summary>The source.</summary>
    public required InnovationSource Source { get; init; }

    /// <summary>Key of the record, unique within the source.</summary>
    public required string SourceRecordId { get; init; }

    /// <summary>The innovation that it describes.</summary>
    public required Guid InnovationId { get; init; }

    /// <summary>Statement in the terms of the directory.</summary>
    public required SourceStatement Statement { get; init; }

    /// <summary>Values as the source wrote them; empty for a record in the terms of the directory.</summary>
    public required IReadOnlyList<SourceCell> Values { get; init; }

    /// <summary>Values without a counterpart among our codes; mapping them later settles the record.</summary>
    public required IReadOnlyList<UnmappedText> Unmapped { get; init; }

    /// <summary>
    /// Awards and remarks that name the list of another ministry, or an edition of a competition that is held here.
    /// They are kept here and not shown with the innovation, because only that list or the decree of the edition states
    /// them.
    /// </summary>
    public required IReadOnlyList<string> OfOtherLists { get; init; }

    /// <summary>The import that it last came with; absent when it was sent alone.</summary>
    public Guid? ImportId { get; init; }

    /// <summary>When it was first listed.</summary>
    public required DateTimeOffset ListedAt { get; init; }

    /// <summary>When the source last stated something else.</summary>
    public required DateTimeOffset StatedAt { get; init; }

    /// <summary>Since when the source no longer lists it; absent while it does.</summary>
    public DateTimeOffset? DelistedAt { get; init; }

    /// <summary>Addresses of related resources.</summary>
    public required SourceRecordLinks Links { get; init; }

    internal static SourceRecordItem Of(ListedRecord record)
    {
        var statement = SourceJson.StatementOf(record.Statement);
        return new()
        {
            Source = record.Source,
            SourceRecordId = record.Key,
            InnovationId = record.InnovationId.Value,
            Statement = statement,
            Values = [.. SourceJson.ValuesOf(record.Values).Select(pair => new SourceCell(pair.Key, pair.Value))],
            Unmapped = record.Unmapped,
            OfOtherLists = StatedFacts.OfOtherLists(record.Source, statement),
            ImportId = record.ImportId?.Value,
            ListedAt = record.ListedAt,
            StatedAt = record.StatedAt,
            DelistedAt = record.DelistedAt,
            Links = new(AddressOf(record.Source, record.Key), $"/api/v1/innovations/{record.InnovationId.Value}"),
            Version = record.Version,
        };
    }

    /// <summary>Returns the address of a record.</summary>
    public static string AddressOf(InnovationSource source, string key) =>
        $"/api/v1/sources/{Code.Of(source)}/records/{Uri.EscapeDataString(key)}";
}

/// <summary>A value of a record as the source wrote it.</summary>
/// <param name="Column">Name of the column.</param>
/// <param name="Value">The text.</param>
public sealed record SourceCell(string Column, string Value);

/// <summary>Addresses related to a record of a source.</summary>
/// <param name="Self">The record.</param>
/// <param name="Innovation">The innovation that it describes.</param>
public sealed record SourceRecordLinks(string Self, string Innovation);
