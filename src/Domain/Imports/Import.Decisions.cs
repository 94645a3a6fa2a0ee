using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Operations;

namespace JippApi.Domain.Imports;

/// <summary>The decisions that people make on an import.</summary>
public sealed partial class Import
{
    /// <summary>The code of a failure that somebody asked for.</summary>
    public const string Cancelled = "CANCELLED";

    /// <summary>Whether its rows and columns can be changed.</summary>
    public bool IsOpen => Status is ImportStatus.Matched or ImportStatus.AwaitingApproval;

    /// <summary>Whether somebody may ask for this transition, whoever they are.</summary>
    public bool CanMoveTo(ImportStatus to) =>
        to switch
        {
            ImportStatus.Committed => Status == ImportStatus.AwaitingApproval
                || (Status == ImportStatus.Failed && IsCommitStarted && !IsRollbackStarted),
            ImportStatus.RolledBack => Status == ImportStatus.Committed || (Status == ImportStatus.Failed && IsCommitStarted),
            ImportStatus.Failed => IsWorking || Status == ImportStatus.AwaitingApproval,
            _ => false,
        };

    /// <summary>Whether one of these people sent the file.</summary>
    public bool IsSentBy(IReadOnlyList<UserId> persons) => Senders.Intersect(persons).Any();

    /// <summary>Corrects what the columns state; the rows are then read again.</summary>
    public void Remap(IReadOnlyList<ColumnUse> columns, int? mapping, Operation operation, IReadOnlyList<UserId> by, DateTimeOffset at)
    {
        ImportRules.RowsOpen.Require(Status == ImportStatus.AwaitingApproval || (Status == ImportStatus.Failed && CanBeReadAgain));
        var known = Columns.Select(use => use.Column).ToHashSet(StringComparer.Ordinal);
        List<string> unknown = [.. columns.Select(use => use.Column).Where(column => !known.Contains(column))];
        ImportRules.ColumnsKnown.Require(unknown.Count == 0, unknown);

        var given = columns.DistinctBy(use => use.Column).ToDictionary(use => use.Column, StringComparer.Ordinal);
        List<ColumnUse> corrected = [.. Columns.Select(use => given.GetValueOrDefault(use.Column, use))];
        ColumnMapping.RequireReadable(corrected);

        (Columns, MappingVersion) = (corrected, mapping);
        (Senders, OperationId) = ([.. Senders.Union(by)], operation.Id);
        Raise(new ImportRemapped(Id, by[0], at));
        MoveTo(ImportStatus.Parsed, at);
    }

    /// <summary>Decides what is to be done with a row; what becomes of it is then tried again.</summary>
    /// <param name="operation">The operation that tries it, unless one is at it already.</param>
    public void Decide(
        ImportRow row,
        RowDecision decision,
        InnovationId? target,
        string? reason,
        Operation? operation,
        UserId by,
        DateTimeOffset at
    )
    {
        ImportRules.RowsOpen.Require(IsOpen);

        row.Decide(decision, target, reason, by);
        if (operation is not null)
            OperationId = operation.Id;
        Raise(new ImportRowDecided(Id, row.Number, decision, by, at));
        if (Status == ImportStatus.AwaitingApproval)
            MoveTo(ImportStatus.Matched, at);
    }

    /// <summary>Lets the rows into the directory, or lets a commit that ended early go on.</summary>
    /// <param name="isAnother">Whether somebody else approves, or may approve their own.</param>
    /// <param name="isSourceConfirmed">Whether they say that the file is of this list, though it does not look so.</param>
    public void Approve(Operation operation, UserId by, UserId? actingFor, bool isAnother, bool isSourceConfirmed, DateTimeOffset at)
    {
        ImportRules.TransitionAllowed.Require(CanMoveTo(ImportStatus.Committed));
        ImportRules.ApprovedByAnother.Require(isAnother);
        ImportRules.SourceConfirmed.Require(LooksLike is null || isSourceConfirmed);

        (ApprovedBy, ApprovedFor, ApprovedAt, OperationId) = (by, actingFor, ApprovedAt ?? at, operation.Id);
        MoveTo(ImportStatus.Committing, at);
    }

    /// <summary>Has everything undone that was taken over.</summary>
    public void StartRollback(Operation operation, bool isAnother, DateTimeOffset at)
    {
        ImportRules.TransitionAllowed.Require(CanMoveTo(ImportStatus.RolledBack));
        ImportRules.ApprovedByAnother.Require(isAnother);

        (IsRollbackStarted, OperationId) = (true, operation.Id);
        MoveTo(ImportStatus.RollingBack, at);
    }

    /// <summary>Ends it where it is.</summary>
    public void Cancel(DateTimeOffset at)
    {
        ImportRules.TransitionAllowed.Require(CanMoveTo(ImportStatus.Failed));

        Problem = Cancelled;
        MoveTo(ImportStatus.Failed, at);
    }

    private bool CanBeReadAgain => !IsCommitStarted && Rows > 0;
}
