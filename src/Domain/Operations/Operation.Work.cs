namespace JippApi.Domain.Operations;

/// <summary>What workers do with an operation while they hold the lease of its kind.</summary>
public sealed partial class Operation
{
    /// <summary>The problem code of work that has killed too many of its workers.</summary>
    public const string WorkerDied = "WORKER_DIED";

    /// <summary>
    /// Takes up the operation. An operation still marked as running was abandoned by a worker that is no longer heard
    /// from. If all attempts are used up, or cancellation was requested, the operation ends instead.
    /// </summary>
    /// <returns>Whether it should run.</returns>
    public bool TakeUp(int maxAttempts, DateTimeOffset at)
    {
        OperationRules.TransitionAllowed.Require(!IsEnded);
        if (CancelRequestedAt is not null)
        {
            End(OperationStatus.Cancelled, at);
            return false;
        }

        if (Attempts >= maxAttempts)
        {
            ProblemCode ??= WorkerDied;
            End(OperationStatus.Failed, at, ProblemCode);
            return false;
        }

        var step = Status == OperationStatus.Running ? OperationStep.TakenOver : OperationStep.Started;
        Attempts++;
        (Status, StartedAt, HeartbeatAt, ProblemCode) = (OperationStatus.Running, StartedAt ?? at, at, null);
        Note(step, at);
        return true;
    }

    /// <summary>The rows that one operation sets aside before it fails: then not the rows are at fault.</summary>
    public const int MaxSetAside = 100;

    /// <summary>Records that a row failed alone, and that the work goes on without it.</summary>
    /// <param name="row">The phase, the row and the type of its failure, without data of people.</param>
    /// <returns>Whether the work may go on.</returns>
    public bool SetAside(string row, DateTimeOffset at)
    {
        OperationRules.TransitionAllowed.Require(Status == OperationStatus.Running);

        Note(OperationStep.SetAside, at, row.Length > TextMaxLength ? row[..TextMaxLength] : row);
        return log.Count(entry => entry.Step == OperationStep.SetAside && entry.Attempt == Attempts) < MaxSetAside;
    }

    /// <summary>Records the progress, and where the next worker would resume.</summary>
    public void ReportProgress(int done, int? total, string phase, string? checkpoint, DateTimeOffset at)
    {
        OperationRules.TransitionAllowed.Require(Status == OperationStatus.Running);

        if (phase != Phase)
            Note(OperationStep.EnteredPhase, at, phase);
        (Done, Total, Phase, Checkpoint, HeartbeatAt) = (done, total, phase, checkpoint, at);
    }

    public void Succeed(DateTimeOffset at)
    {
        OperationRules.TransitionAllowed.Require(Status == OperationStatus.Running);

        End(OperationStatus.Succeeded, at);
    }

    /// <summary>Ends the operation because cancellation was requested.</summary>
    public void EndCancelled(DateTimeOffset at)
    {
        OperationRules.TransitionAllowed.Require(Status == OperationStatus.Running && CancelRequestedAt is not null);

        End(OperationStatus.Cancelled, at);
    }

    /// <summary>Puts the operation back because the worker is shutting down; the attempt does not count.</summary>
    public void PutBack(DateTimeOffset at)
    {
        OperationRules.TransitionAllowed.Require(Status == OperationStatus.Running);

        Note(OperationStep.PutBack, at);
        (Status, DueAt, Attempts) = (OperationStatus.Queued, at, Attempts - 1);
    }

    /// <summary>
    /// Puts the operation back until what it depends on may answer again; the attempt does not count.
    /// </summary>
    /// <param name="reason">The code of what went wrong.</param>
    public void Pause(string reason, TimeSpan pause, DateTimeOffset at)
    {
        OperationRules.TransitionAllowed.Require(Status == OperationStatus.Running);

        Note(OperationStep.WillRetry, at, reason);
        (Status, DueAt, Attempts) = (OperationStatus.Queued, at + pause, Attempts - 1);
    }

    /// <summary>Records a failed attempt: it is tried again later, or has failed for good.</summary>
    public void Fail(string problemCode, int maxAttempts, TimeSpan pause, DateTimeOffset at)
    {
        OperationRules.TransitionAllowed.Require(Status == OperationStatus.Running);

        ProblemCode = problemCode;
        if (Attempts >= maxAttempts)
        {
            End(OperationStatus.Failed, at, problemCode);
            return;
        }

        Note(OperationStep.WillRetry, at, problemCode);
        (Status, DueAt) = (OperationStatus.Queued, at + pause);
    }

    private void End(OperationStatus state, DateTimeOffset at, string? problem = null)
    {
        (Status, EndedAt) = (state, at);
        Note(
            state switch
            {
                OperationStatus.Succeeded => OperationStep.Succeeded,
                OperationStatus.Failed => OperationStep.Failed,
                _ => OperationStep.Cancelled,
            },
            at,
            problem
        );
        Raise(new OperationEnded(Id, Kind, state, at));
    }
}
