using JippApi.Domain.Common;

namespace JippApi.Domain.Operations;

/// <summary>
/// Long-running work that people can watch and cancel. Whoever runs it holds the lease of its kind. When its worker
/// dies, another takes it up, but not endlessly: after too many dead workers or failed attempts, the operation has
/// failed.
/// </summary>
public sealed partial class Operation : AggregateRoot
{
    public const int ReasonMaxLength = 500;

    /// <summary>For the name of a phase, the code of a problem, or a checkpoint.</summary>
    public const int TextMaxLength = 200;

    private readonly List<OperationLogEntry> log = [];

    private Operation(OperationId id, OperationKind kind, UserId requestedBy, DateTimeOffset requestedAt) =>
        (Id, Kind, RequestedBy, RequestedAt, DueAt) = (id, kind, requestedBy, requestedAt, requestedAt);

    public OperationId Id { get; }

    public OperationKind Kind { get; }

    /// <summary>The person who requested it; <c>system</c> when it was scheduled.</summary>
    public UserId RequestedBy { get; }

    public DateTimeOffset RequestedAt { get; }

    public OperationStatus Status { get; private set; } = OperationStatus.Queued;

    /// <summary>The earliest time to take it up.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>The number of times a worker has taken it up.</summary>
    public int Attempts { get; private set; }

    /// <summary>When a worker first took it up.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>When its worker was last heard from.</summary>
    public DateTimeOffset? HeartbeatAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The amount done, in units of its kind.</summary>
    public int Done { get; private set; }

    /// <summary>The amount to do; null while unknown.</summary>
    public int? Total { get; private set; }

    /// <summary>The current phase of the work.</summary>
    public string? Phase { get; private set; }

    /// <summary>Where the next worker resumes; saved in the same transaction as the work before it.</summary>
    public string? Checkpoint { get; private set; }

    /// <summary>The code of the problem it failed with.</summary>
    public string? ProblemCode { get; private set; }

    public DateTimeOffset? CancelRequestedAt { get; private set; }

    public string? CancelReason { get; private set; }

    public IReadOnlyList<OperationLogEntry> Log => log;

    public bool IsEnded => Status is OperationStatus.Succeeded or OperationStatus.Failed or OperationStatus.Cancelled;

    public static Operation Request(OperationKind kind, UserId by, DateTimeOffset at)
    {
        var operation = new Operation(OperationId.New(), kind, by, at);
        operation.Note(OperationStep.Requested, at);
        operation.Raise(new OperationRequested(operation.Id, kind, at));
        return operation;
    }

    /// <summary>Returns the rule that forbids a requested transition, or null when it is allowed.</summary>
    public Rule? BlockingRule(OperationStatus to) =>
        to == OperationStatus.Cancelled && !IsEnded && CancelRequestedAt is null ? null : OperationRules.TransitionAllowed;

    /// <summary>Cancels the operation: at once while it is queued, otherwise as soon as its worker notices.</summary>
    public void Cancel(string reason, UserId by, DateTimeOffset at)
    {
        if (BlockingRule(OperationStatus.Cancelled) is { } rule)
            throw rule.Broken();

        (CancelRequestedAt, CancelReason) = (at, reason);
        Note(OperationStep.CancelRequested, at);
        Raise(new OperationCancelRequested(Id, by, at));
        if (Status == OperationStatus.Queued)
            End(OperationStatus.Cancelled, at);
    }

    private void Note(OperationStep step, DateTimeOffset at, string? detail = null) =>
        log.Add(new OperationLogEntry(log.Count + 1, at, step, Attempts, detail));

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("operation", Id.Value.ToString());
}

/// <summary>A line in the log of an operation.</summary>
/// <param name="Number">The number, from 1.</param>
/// <param name="Attempt">The attempt it happened in; 0 before the first.</param>
/// <param name="Detail">The phase, or the code of a problem.</param>
public sealed record OperationLogEntry(int Number, DateTimeOffset At, OperationStep Step, int Attempt, string? Detail);
