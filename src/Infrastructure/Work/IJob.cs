using JippApi.Domain.Operations;

namespace JippApi.Infrastructure.Work;

/// <summary>
/// Carries out one kind of operation, in steps. Each step is a transaction of its own that also saves where the next
/// one resumes.
/// </summary>
internal interface IJob
{
    OperationKind Kind { get; }

    /// <summary>Does everything left to do after the run's checkpoint.</summary>
    Task RunAsync(JobRun run, CancellationToken ct);
}

/// <summary>The progress after a step.</summary>
/// <param name="Done">The amount done in total.</param>
/// <param name="Total">The amount to do; null while unknown.</param>
/// <param name="Phase">The current phase, in upper snake case.</param>
/// <param name="Checkpoint">Where the next step resumes; null if that does not matter.</param>
internal sealed record JobProgress(int Done, int? Total, string Phase, string? Checkpoint);

/// <summary>Cancellation of the operation was requested.</summary>
internal sealed class OperationCancelledException() : Exception("The operation was cancelled.");

/// <summary>A system on which the operation depends does not answer; the operation goes on later.</summary>
/// <param name="reason">The code of what went wrong.</param>
/// <param name="pause">When it goes on.</param>
internal sealed class JobPausedException(string reason, TimeSpan pause) : Exception($"The operation is paused: {reason}.")
{
    public string Reason { get; } = reason;

    public TimeSpan Pause { get; } = pause;
}

/// <summary>The operation has failed, and another attempt would find the same.</summary>
/// <param name="code">The code of the problem, from the reference set <c>operation-problems</c>.</param>
internal sealed class JobFailedException(string code) : Exception($"The operation failed: {code}.")
{
    public string Code { get; } = code;
}
