using JippApi.Application.Common;
using JippApi.Application.Statements;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Imports;

/// <summary>A delivery of a source list.</summary>
public sealed record ImportItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The list.</summary>
    public required InnovationSource Source { get; init; }

    /// <summary>Name that the sender gave.</summary>
    public required string Name { get; init; }

    /// <summary>Status of the import.</summary>
    public required ImportStatus Status { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Form of the file; absent until it is read.</summary>
    public SourceFileForm? Form { get; init; }

    /// <summary>When the file arrived.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>People who sent the file or corrected its columns; none of them decides on the import.</summary>
    public required IReadOnlyList<string> Senders { get; init; }

    /// <summary>Person who approved it; absent until then.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>When it was approved; absent until then.</summary>
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>When it reached its status.</summary>
    public required DateTimeOffset MovedAt { get; init; }

    /// <summary>Columns and what they state.</summary>
    public required IReadOnlyList<ColumnUse> Columns { get; init; }

    /// <summary>
    /// Version of the source's column mapping; absent when the columns were guessed or corrected here.
    /// </summary>
    public int? MappingVersion { get; init; }

    /// <summary>
    /// The list that the file seems to be of, if that is another; approval must then confirm the source.
    /// </summary>
    public InnovationSource? LooksLike { get; init; }

    /// <summary>Whether the same file was taken over before; every row is then expected to be unchanged.</summary>
    public required bool IsRepeated { get; init; }

    /// <summary>Why it failed; absent unless it did.</summary>
    public ImportProblem? Problem { get; init; }

    /// <summary>Counts of the planned outcomes; absent in lists and until the import is tried.</summary>
    public ImportCounts? Planned { get; init; }

    /// <summary>Counts of the outcomes; absent in lists and until the rows are taken over.</summary>
    public ImportCounts? Reconciliation { get; init; }

    /// <summary>Counts of the rows in the rollback; absent in lists and unless it was rolled back.</summary>
    public UndoCounts? Undone { get; init; }

    /// <summary>Problems of the rows, most frequent first; absent in lists.</summary>
    public IReadOnlyList<IssueCount>? Issues { get; init; }

    /// <summary>Addresses of related resources.</summary>
    public required ImportLinks Links { get; init; }

    private const string Address = "/api/v1/imports";

    internal static ImportItem Of(Import import, bool isRepeated) =>
        new()
        {
            Id = import.Id.Value,
            Source = import.Source,
            Name = import.Name,
            Status = import.Status,
            Sha256 = import.Sha256,
            Form = import.Form is { } form ? Code.Parse<SourceFileForm>(form) : null,
            ReceivedAt = import.ReceivedAt,
            Senders = [.. import.Senders.Select(sender => sender.Value)],
            ApprovedBy = import.ApprovedBy?.Value,
            ApprovedAt = import.ApprovedAt,
            MovedAt = import.MovedAt,
            Columns = import.Columns,
            MappingVersion = import.MappingVersion,
            LooksLike = import.LooksLike,
            IsRepeated = isRepeated,
            Problem = import.Problem is { } code ? new(code, import.ProblemRow) : null,
            Links = new(
                $"{Address}/{import.Id.Value}",
                $"{Address}/{import.Id.Value}/rows",
                $"{Address}/{import.Id.Value}/report",
                $"{Address}/{import.Id.Value}/transitions",
                $"/api/v1/operations/{import.OperationId.Value}"
            ),
            Version = import.Version,
        };
}

/// <summary>Why an import failed.</summary>
/// <param name="Code">Code of the reason; the reference sets <c>file-faults</c> and <c>import-problems</c> have the
/// names.</param>
/// <param name="Row">Row after which the file could not be read; absent when it concerns the whole file.</param>
public sealed record ImportProblem(string Code, int? Row);

/// <summary>
/// The reconciliation of an import: every row that was received is counted once. The counts add up if
/// <c>received = created + updated + unchanged + rejected + merged</c>.
/// </summary>
/// <param name="Received">Number of rows in the file.</param>
/// <param name="Created">Number of rows of which a new innovation is made.</param>
/// <param name="Updated">Number of rows that state something else than before.</param>
/// <param name="Unchanged">Number of rows that state the same as before.</param>
/// <param name="Rejected">Number of rows that are not taken over.</param>
/// <param name="Merged">Number of rows that belong to an innovation of the directory from now on.</param>
/// <param name="Open">Number of rows without an outcome yet.</param>
/// <param name="AddsUp">Whether the counts add up.</param>
public sealed record ImportCounts(int Received, int Created, int Updated, int Unchanged, int Rejected, int Merged, int Open, bool AddsUp)
{
    internal static ImportCounts Of(int received, IReadOnlyDictionary<RecordOutcome, int> rows, int open)
    {
        var counted = rows.Values.Sum();
        return new(
            received,
            rows.GetValueOrDefault(RecordOutcome.Created),
            rows.GetValueOrDefault(RecordOutcome.Updated),
            rows.GetValueOrDefault(RecordOutcome.Unchanged),
            rows.GetValueOrDefault(RecordOutcome.Rejected),
            rows.GetValueOrDefault(RecordOutcome.Merged),
            open,
            open == 0 && counted == received
        );
    }
}

/// <summary>Counts of the rows in a rollback.</summary>
/// <param name="Undone">Number of rows that were undone.</param>
/// <param name="Kept">Number of rows that stay, because somebody has changed or used the innovation since.</param>
public sealed record UndoCounts(int Undone, int Kept);

/// <summary>How many rows have an issue.</summary>
/// <param name="Code">Code of the issue; the reference set <c>row-issues</c> has the messages.</param>
/// <param name="Rows">Number of rows.</param>
public sealed record IssueCount(string Code, int Rows);

/// <summary>Addresses related to an import.</summary>
/// <param name="Self">The import.</param>
/// <param name="Rows">The rows, with what is wrong and what becomes of each.</param>
/// <param name="Report">The delivered file with two columns added: what is wrong with each row.</param>
/// <param name="Transitions">Approval, rollback and cancellation.</param>
/// <param name="Operation">The operation that works on it, with progress.</param>
public sealed record ImportLinks(string Self, string Rows, string Report, string Transitions, string Operation);
