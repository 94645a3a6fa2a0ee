using JippApi.Application.Common;
using JippApi.Application.Duplicates;
using JippApi.Application.Statements;
using JippApi.Domain.Duplicates;
using JippApi.Domain.Imports;

namespace JippApi.Application.Imports;

/// <summary>A row of an import.</summary>
public sealed record ImportRowItem : VersionedItem
{
    /// <summary>Number among the rows of the file, from 1; the header is not counted.</summary>
    public required int Number { get; init; }

    /// <summary>Key of the row in the list, its own or a derived one; absent when it has neither.</summary>
    public string? Key { get; init; }

    /// <summary>The texts of the file, by column; empty cells are left out.</summary>
    public required IReadOnlyDictionary<string, string> Values { get; init; }

    /// <summary>Statement of the row; absent when it cannot be taken over.</summary>
    public SourceStatement? Statement { get; init; }

    /// <summary>Problems of the row.</summary>
    public required IReadOnlyList<RowIssue> Issues { get; init; }

    /// <summary>Values of the source's code lists without a counterpart.</summary>
    public required IReadOnlyList<UnmappedValue> Unmapped { get; init; }

    /// <summary>How sure the best match is.</summary>
    public required RowMatch Match { get; init; }

    /// <summary>The innovations that it may describe, the likeliest first.</summary>
    public required IReadOnlyList<RowMatchItem> Matches { get; init; }

    /// <summary>Decision on the row; absent when it has errors.</summary>
    public RowDecision? Decision { get; init; }

    /// <summary>Innovation to which it is to belong.</summary>
    public Guid? TargetId { get; init; }

    /// <summary>Person who decided; absent when the decision is as proposed.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Reason given for the decision.</summary>
    public string? Reason { get; init; }

    /// <summary>Planned outcome of the row; absent until it is tried.</summary>
    public RecordOutcome? Planned { get; init; }

    /// <summary>Code of the problem for which it would be rejected.</summary>
    public string? PlannedProblem { get; init; }

    /// <summary>Outcome of the row; absent until the import reaches it.</summary>
    public RecordOutcome? Outcome { get; init; }

    /// <summary>Code of the problem for which it was rejected.</summary>
    public string? Problem { get; init; }

    /// <summary>Innovation that it describes.</summary>
    public Guid? InnovationId { get; init; }

    /// <summary>Proposal that waits for the owner of the innovation.</summary>
    public Guid? ProposalId { get; init; }

    /// <summary>Outcome of the row in the rollback.</summary>
    public RowUndo? Undo { get; init; }

    internal static ImportRowItem Of(ImportRow row, IReadOnlyList<string> columns) =>
        new()
        {
            Number = row.Number,
            Key = row.Key,
            Values = RowValues.Of(columns, RowTexts.SourceRowOf(row).Cells),
            Statement = row.Statement is { } statement ? RowTexts.StatementOf(statement) : null,
            Issues = RowTexts.IssuesOf(row.Issues),
            Unmapped = RowTexts.UnmappedOf(row.Unmapped),
            Match = row.Match,
            Matches = RowTexts.MatchesOf(row.Matches),
            Decision = row.Decision,
            TargetId = row.Target?.Value,
            DecidedBy = row.DecidedBy?.Value,
            Reason = row.Reason,
            Planned = row.Planned,
            PlannedProblem = row.PlannedProblem,
            Outcome = row.Outcome,
            Problem = row.Problem,
            InnovationId = row.InnovationId?.Value,
            ProposalId = row.ProposalId,
            Undo = row.Undo,
            Version = row.Revision,
        };
}

/// <summary>An innovation that a row may describe.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="Score">Probability that both are the same, 0 to 1.</param>
/// <param name="Band">Conclusion from the score.</param>
/// <param name="Reasons">Why, the weightiest first.</param>
/// <param name="Href">Address of the innovation.</param>
public sealed record RowMatchItem(Guid InnovationId, double Score, DuplicateBand Band, IReadOnlyList<DuplicateReason> Reasons, string Href)
{
    internal static RowMatchItem Of(DuplicateMatch match) =>
        new(match.InnovationId.Value, match.Score, match.Band, match.Reasons, $"/api/v1/innovations/{match.InnovationId.Value}");
}

internal static class RowValues
{
    /// <summary>Returns the texts by column, without the empty ones. A repeated title keeps the first text.</summary>
    public static Dictionary<string, string> Of(IReadOnlyList<string> columns, IReadOnlyList<string?> cells)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (place, cell) in cells.Index())
            if (!string.IsNullOrEmpty(cell))
                values.TryAdd(UntitledColumn.TitleAt(columns, place), cell);
        return values;
    }
}
