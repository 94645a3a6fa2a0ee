using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Retries work ended by a transient database fault, a few times within a few seconds. Growing, randomised pauses keep
/// two conflicting transactions from colliding again (docs/decisions/0038-transient-faults.md).
/// </summary>
internal sealed class TransientFaultStrategy : ExecutionStrategy
{
    private const int MaxTries = 5;

    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);

    private readonly Func<bool> isSafe;
    private long begun;

    /// <summary>For statements outside a transaction; within one, the fault has ended the whole transaction.</summary>
    public TransientFaultStrategy(ExecutionStrategyDependencies dependencies)
        : base(dependencies, MaxTries - 1, MaxTime) =>
        isSafe = () => dependencies.CurrentContext.Context.Database.CurrentTransaction is null;

    /// <summary>For units of work; one that may have been saved is not run again.</summary>
    public TransientFaultStrategy(JippDb db)
        : base(db, MaxTries - 1, MaxTime) => isSafe = () => !db.MayHaveSaved;

    /// <summary>
    /// Otherwise EF Core would buffer whole results and forbid our own transactions; we want neither.
    /// </summary>
    public override bool RetriesOnFailure => false;

    protected override void OnFirstExecution()
    {
        base.OnFirstExecution();
        begun = Stopwatch.GetTimestamp();
    }

    protected override bool ShouldRetryOn(Exception exception) => exception.IsTransient() && isSafe();

    protected override TimeSpan? GetNextDelay(Exception lastException)
    {
        var tried = ExceptionsEncountered.Count;
        var pause = FirstPause * Math.Pow(2, tried - 1) * (0.5 + Random.Shared.NextDouble());
        return tried < MaxTries && Stopwatch.GetElapsedTime(begun) + pause < MaxTime ? pause : null;
    }
}
