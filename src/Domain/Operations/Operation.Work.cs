namespace JippApi.Domain.Operations;

/// <summary>What workers do with an operation, while they hold the lease of its kind.</summary>
public sealed partial class Operation
{
    /// <summary>The problem of work that ended more workers than it may.</summary>
    public const string WorkerDied = "WORKER_DIED";

    /// <summary>
    /// Takes it up. An operation that is still running was left behind by a worker that was not heard of any more.
    /// After as many attempts as there may be, or where somebody has asked to end it, it ends instead.
    /// </summary>
    /// <returns>Whether it is to be run.</returns>
    public bool TakeUp(int mostAttempts, DateTimeOffset at)
    {
        OperationRules.MoveAllowed.Require(!IsEnded);
        if (CancelRequestedAt is not null)
        {
            End(OperationState.Cancelled, at);
            return false;
        }

        if (Attempts >= mostAttempts)
        {
            ProblemCode ??= WorkerDied;
            End(OperationState.Failed, at, ProblemCode);
            return false;
        }

        var step = State == OperationState.Running ? OperationStep.TakenOver : OperationStep.Started;
        Attempts++;
        (State, StartedAt, HeartbeatAt, ProblemCode) = (OperationState.Running, StartedAt ?? at, at, null);
        Note(step, at);
        return true;
    }

    /// <summary>Says how much is done, and where the next worker would go on.</summary>
    public void Report(int done, int? total, string phase, string? checkpoint, DateTimeOffset at)
    {
        OperationRules.MoveAllowed.Require(State == OperationState.Running);

        if (phase != Phase)
            Note(OperationStep.EnteredPhase, at, phase);
        (Done, Total, Phase, Checkpoint, HeartbeatAt) = (done, total, phase, checkpoint, at);
    }

    /// <summary>It is done.</summary>
    public void Succeed(DateTimeOffset at)
    {
        OperationRules.MoveAllowed.Require(State == OperationState.Running);

        End(OperationState.Succeeded, at);
    }

    /// <summary>It was ended at somebody's wish.</summary>
    public void Stop(DateTimeOffset at)
    {
        OperationRules.MoveAllowed.Require(State == OperationState.Running && CancelRequestedAt is not null);

        End(OperationState.Cancelled, at);
    }

    /// <summary>The worker is being stopped: another goes on, and the attempt does not count.</summary>
    public void PutBack(DateTimeOffset at)
    {
        OperationRules.MoveAllowed.Require(State == OperationState.Running);

        Note(OperationStep.PutBack, at);
        (State, DueAt, Attempts) = (OperationState.Queued, at, Attempts - 1);
    }

    /// <summary>An attempt failed: it is tried again later, or has failed for good.</summary>
    public void Fail(string problemCode, int mostAttempts, TimeSpan pause, DateTimeOffset at)
    {
        OperationRules.MoveAllowed.Require(State == OperationState.Running);

        ProblemCode = problemCode;
        if (Attempts >= mostAttempts)
        {
            End(OperationState.Failed, at, problemCode);
            return;
        }

        Note(OperationStep.WillRetry, at, problemCode);
        (State, DueAt) = (OperationState.Queued, at + pause);
    }

    private void End(OperationState state, DateTimeOffset at, string? problem = null)
    {
        (State, EndedAt) = (state, at);
        Note(
            state switch
            {
                OperationState.Succeeded => OperationStep.Succeeded,
                OperationState.Failed => OperationStep.Failed,
                _ => OperationStep.Cancelled,
            },
            at,
            problem
        );
        Raise(new OperationEnded(Id, Kind, state, at));
    }
}
