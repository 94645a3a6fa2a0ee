using JippApi.Domain.Common;

namespace JippApi.Domain.Operations;

/// <summary>
/// A piece of long work that people can watch and end. Whoever runs it holds the lease of its kind; it is taken up
/// again when that worker dies, but not without end: work that kills or fails its workers too often has failed.
/// </summary>
public sealed partial class Operation : AggregateRoot
{
    /// <summary>Longest reason.</summary>
    public const int ReasonMaxLength = 500;

    /// <summary>Longest name of a phase, code of a problem, or checkpoint.</summary>
    public const int TextMaxLength = 200;

    private readonly List<OperationNote> log = [];

    private Operation(OperationId id, OperationKind kind, UserId requestedBy, DateTimeOffset requestedAt) =>
        (Id, Kind, RequestedBy, RequestedAt, DueAt) = (id, kind, requestedBy, requestedAt, requestedAt);

    /// <summary>Its identity.</summary>
    public OperationId Id { get; }

    /// <summary>What is done.</summary>
    public OperationKind Kind { get; }

    /// <summary>Who asked for it; <c>system</c> when it was its time.</summary>
    public UserId RequestedBy { get; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset RequestedAt { get; }

    /// <summary>How far it is.</summary>
    public OperationStatus Status { get; private set; } = OperationStatus.Queued;

    /// <summary>Not before this it is taken up.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>How often a worker has taken it up.</summary>
    public int Attempts { get; private set; }

    /// <summary>When a worker first took it up.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>When its worker was last heard of.</summary>
    public DateTimeOffset? HeartbeatAt { get; private set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>How much is done, in units of its kind.</summary>
    public int Done { get; private set; }

    /// <summary>How much there is to do; null while nobody knows.</summary>
    public int? Total { get; private set; }

    /// <summary>What is being done just now.</summary>
    public string? Phase { get; private set; }

    /// <summary>Where the next worker goes on; written in the same transaction as what was done before it.</summary>
    public string? Checkpoint { get; private set; }

    /// <summary>Why it failed, by the code of a problem.</summary>
    public string? ProblemCode { get; private set; }

    /// <summary>When somebody asked to end it.</summary>
    public DateTimeOffset? CancelRequestedAt { get; private set; }

    /// <summary>Why it is to end.</summary>
    public string? CancelReason { get; private set; }

    /// <summary>What has happened to it.</summary>
    public IReadOnlyList<OperationNote> Log => log;

    /// <summary>Whether it has ended.</summary>
    public bool IsEnded => Status is OperationStatus.Succeeded or OperationStatus.Failed or OperationStatus.Cancelled;

    /// <summary>Asks for work.</summary>
    public static Operation Request(OperationKind kind, UserId by, DateTimeOffset at)
    {
        var operation = new Operation(OperationId.New(), kind, by, at);
        operation.Note(OperationStep.Requested, at);
        operation.Raise(new OperationRequested(operation.Id, kind, at));
        return operation;
    }

    /// <summary>The rule that forbids a move that people can ask for; null when it is open.</summary>
    public Rule? Obstacle(OperationStatus to) =>
        to == OperationStatus.Cancelled && !IsEnded && CancelRequestedAt is null ? null : OperationRules.MoveAllowed;

    /// <summary>Ends it: at once while it waits, else as soon as its worker hears of it.</summary>
    public void Cancel(string reason, UserId by, DateTimeOffset at)
    {
        if (Obstacle(OperationStatus.Cancelled) is { } rule)
            rule.Require(false);

        (CancelRequestedAt, CancelReason) = (at, reason);
        Note(OperationStep.CancelRequested, at);
        Raise(new OperationCancelRequested(Id, by, at));
        if (Status == OperationStatus.Queued)
            End(OperationStatus.Cancelled, at);
    }

    private void Note(OperationStep step, DateTimeOffset at, string? detail = null) =>
        log.Add(new OperationNote(log.Count + 1, at, step, Attempts, detail));
}

/// <summary>A line of the log of an operation.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="At">When.</param>
/// <param name="Step">What happened.</param>
/// <param name="Attempt">In the how-manieth attempt; 0 before the first.</param>
/// <param name="Detail">A phase, or the code of a problem.</param>
public sealed record OperationNote(int Number, DateTimeOffset At, OperationStep Step, int Attempt, string? Detail);
