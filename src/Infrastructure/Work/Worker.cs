using JippApi.Infrastructure.Persistence;
using Microsoft.Extensions.Logging;

namespace JippApi.Infrastructure.Work;

/// <summary>
/// Does what is due, in a server or in a process of its own: dispatches events, starts timed jobs, runs operations,
/// sends mail.
/// </summary>
public sealed class Worker
{
    private const int MaxRounds = 10_000;
    private const int MaxBackoffExponent = 4; // after failures, up to 16 times the usual interval

    private readonly IReadOnlyList<IBackgroundWork> works;
    private readonly WorkerOptions options;
    private readonly TimeProvider clock;
    private readonly ILogger<Worker> log;

    internal Worker(IEnumerable<IBackgroundWork> works, WorkerOptions options, TimeProvider clock, ILogger<Worker> log) =>
        (this.works, this.options, this.clock, this.log) = ([.. works], options, clock, log);

    /// <summary>Does everything that is due now, and returns when nothing is left.</summary>
    public async Task RunDueAsync(CancellationToken ct)
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            var found = false;
            foreach (var work in works)
                found |= await PollAsync(work, ct);
            if (!found)
                return;
        }

        throw new InvalidOperationException("The worker did not run out of work.");
    }

    /// <summary>Does what is due until stopped; work in progress is then put back.</summary>
    public Task RunAsync(CancellationToken stop) => RunAsync(works, stop);

    /// <summary>Does what a server does also when separate processes run the worker, until stopped.</summary>
    public Task RunWithoutWorkerAsync(CancellationToken stop) => RunAsync(works.Where(work => work.RunsWithoutWorker), stop);

    private Task RunAsync(IEnumerable<IBackgroundWork> kinds, CancellationToken stop) =>
        Task.WhenAll(kinds.Select(work => Task.Run(() => LoopAsync(work, stop), CancellationToken.None)));

    private static async Task<bool> PollAsync(IBackgroundWork work, CancellationToken ct)
    {
        using var look = WorkTraces.Look();
        return await work.RunOnceAsync(ct);
    }

    private async Task LoopAsync(IBackgroundWork work, CancellationToken stop)
    {
        var failures = 0;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var found = await PollAsync(work, stop);
                failures = 0;
                if (found)
                    continue;
            }
            catch (Exception e) when (e.IsCancellation(stop))
            {
                return;
            }
            catch (Exception e) // nothing may bring down the server
            {
                failures = Math.Min(failures + 1, MaxBackoffExponent);
                if (e.FaultOf() is { } fault)
                    log.LogWarning("{Work} is waiting for the database: {Fault}, {Failure}", work.GetType().Name, fault, e.InOneLine());
                else
                    log.LogWarning(e, "{Work} failed and will be retried", work.GetType().Name);
            }

            await Task.Delay((work.Poll ?? options.Poll) * Math.Pow(2, failures), clock, stop)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
