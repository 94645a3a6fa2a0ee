using JippApi.Domain.Operations;

namespace JippApi.Infrastructure.Work;

/// <summary>
/// How a kind of long work is done: in steps, each a transaction of its own that also keeps where the next one goes on.
/// </summary>
internal interface IJob
{
    /// <summary>The kind of work.</summary>
    OperationKind Kind { get; }

    /// <summary>Does all that is left to do after the run's checkpoint.</summary>
    Task RunAsync(JobRun run, CancellationToken ct);
}

/// <summary>What a step has come to.</summary>
/// <param name="Done">How much is done in all.</param>
/// <param name="Total">How much there is; null while nobody knows.</param>
/// <param name="Phase">What is being done, in upper snake case.</param>
/// <param name="Checkpoint">Where the next step goes on; null when that does not matter.</param>
internal sealed record JobProgress(int Done, int? Total, string Phase, string? Checkpoint);

/// <summary>Somebody has asked to end the operation.</summary>
internal sealed class OperationCancelledException() : Exception("The operation is to end.");
