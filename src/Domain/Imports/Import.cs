using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Common;
using JippApi.Domain.Files;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;

namespace JippApi.Domain.Imports;

/// <summary>
/// A delivery of a source list (<i>impor</i>): a file whose rows are read, compared with the directory and, when
/// another person approves, taken over. Every status can be resumed after its worker died; what was taken over can be
/// rolled back.
/// </summary>
public sealed partial class Import : AggregateRoot
{
    public const int NameMaxLength = 200;

    public const int ReasonMaxLength = 500;

    /// <summary>For the code of a problem.</summary>
    public const int CodeMaxLength = 100;

    private Import(ImportId id, InnovationSource source, StoredFileId fileId, string sha256, DateTimeOffset receivedAt) =>
        (Id, Source, FileId, Sha256, ReceivedAt) = (id, source, fileId, sha256, receivedAt);

    public ImportId Id { get; }

    public InnovationSource Source { get; }

    /// <summary>The delivered file.</summary>
    public StoredFileId FileId { get; }

    /// <summary>SHA-256 of the file.</summary>
    public string Sha256 { get; }

    public DateTimeOffset ReceivedAt { get; }

    /// <summary>Name that the sender gave.</summary>
    public string Name { get; private init; } = "";

    /// <summary>People who sent the file or corrected its columns; none of them decides on the import.</summary>
    public IReadOnlyList<UserId> Senders { get; private set; } = [];

    public ImportStatus Status { get; private set; } = ImportStatus.Received;

    /// <summary>The operation that works on it, or last did.</summary>
    public OperationId OperationId { get; private set; }

    /// <summary>The hash of the key under which it was sent; null without one.</summary>
    public string? RequestKey { get; private init; }

    /// <summary>The form of the file, once it is read.</summary>
    public string? Form { get; private set; }

    /// <summary>Columns and what they state.</summary>
    public IReadOnlyList<ColumnUse> Columns { get; private set; } = [];

    /// <summary>The version of the source's column mapping; null when it was guessed or corrected here.</summary>
    public int? MappingVersion { get; private set; }

    /// <summary>The list that the file seems to be of, if that is another.</summary>
    public InnovationSource? LooksLike { get; private set; }

    /// <summary>The number of rows in the file.</summary>
    public int Rows { get; private set; }

    /// <summary>Why it failed.</summary>
    public string? Problem { get; private set; }

    /// <summary>The row after which the file could not be read.</summary>
    public int? ProblemRow { get; private set; }

    /// <summary>The person who approved it.</summary>
    public UserId? ApprovedBy { get; private set; }

    /// <summary>The person they act for.</summary>
    public UserId? ApprovedFor { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>When it reached the status it has.</summary>
    public DateTimeOffset MovedAt { get; private set; }

    /// <summary>Whether rows may have been undone; the rest is then not taken over any more.</summary>
    public bool IsRollbackStarted { get; private set; }

    /// <summary>Whether rows may have been taken over.</summary>
    public bool IsCommitStarted => ApprovedAt is not null;

    /// <summary>Whether a worker has to do something.</summary>
    public bool IsWorking =>
        Status
            is ImportStatus.Received
                or ImportStatus.Parsed
                or ImportStatus.Validated
                or ImportStatus.Matched
                or ImportStatus.Committing
                or ImportStatus.RollingBack;

    /// <param name="columns">The members that the columns state, if the sender names them.</param>
    public static Import Receive(
        InnovationSource source,
        StoredFile file,
        string name,
        IReadOnlyList<ColumnUse> columns,
        Operation operation,
        IReadOnlyList<UserId> senders,
        string? requestKey,
        DateTimeOffset at
    )
    {
        ImportRules.FileReady.Require(file.Status == FileStatus.Ready);

        var import = new Import(ImportId.New(), source, file.Id, file.Sha256!, at)
        {
            Name = name,
            Columns = columns,
            OperationId = operation.Id,
            Senders = senders,
            RequestKey = requestKey,
            MovedAt = at,
        };
        import.Raise(new ImportReceived(import.Id, source, operation.Id, at));
        return import;
    }

    /// <summary>All rows were read from the file.</summary>
    public void Parse(string form, IReadOnlyList<ColumnUse> columns, int? mapping, int rows, InnovationSource? looksLike, DateTimeOffset at)
    {
        ImportRules.TransitionAllowed.Require(Status == ImportStatus.Received);

        (Form, Columns, MappingVersion, Rows, LooksLike) = (form, columns, mapping, rows, looksLike);
        MoveTo(ImportStatus.Parsed, at);
    }

    /// <summary>All rows were read in the terms of the directory.</summary>
    public void Validate(DateTimeOffset at)
    {
        ImportRules.TransitionAllowed.Require(Status == ImportStatus.Parsed);

        MoveTo(ImportStatus.Validated, at);
    }

    /// <summary>All rows were compared with the directory.</summary>
    public void Match(DateTimeOffset at)
    {
        ImportRules.TransitionAllowed.Require(Status == ImportStatus.Validated);

        MoveTo(ImportStatus.Matched, at);
    }

    /// <summary>Notes that the outcome of each row has been planned.</summary>
    public void AwaitApproval(DateTimeOffset at)
    {
        ImportRules.TransitionAllowed.Require(Status == ImportStatus.Matched);

        MoveTo(ImportStatus.AwaitingApproval, at);
    }

    /// <summary>Every row has an outcome, and the counts add up.</summary>
    public void Commit(DateTimeOffset at)
    {
        ImportRules.TransitionAllowed.Require(Status == ImportStatus.Committing);

        MoveTo(ImportStatus.Committed, at);
    }

    /// <summary>Everything is undone that can be.</summary>
    public void RollBack(DateTimeOffset at)
    {
        ImportRules.TransitionAllowed.Require(Status == ImportStatus.RollingBack);

        MoveTo(ImportStatus.RolledBack, at);
    }

    /// <summary>It cannot go on.</summary>
    /// <param name="problem">Why; a code of the reference sets <c>file-faults</c> or <c>import-problems</c>.</param>
    /// <param name="row">The row after which the file could not be read.</param>
    public void Fail(string problem, int? row, DateTimeOffset at)
    {
        ImportRules.TransitionAllowed.Require(IsWorking);

        (Problem, ProblemRow) = (problem, row);
        MoveTo(ImportStatus.Failed, at);
    }

    private void MoveTo(ImportStatus to, DateTimeOffset at)
    {
        (Status, MovedAt) = (to, at);
        if (to != ImportStatus.Failed)
            (Problem, ProblemRow) = (null, null);
        Raise(new ImportMoved(Id, to, at));
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("import", Id.Value.ToString());
}
