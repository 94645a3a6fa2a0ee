using JippApi.Domain.Operations;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work;

/// <summary>One attempt at an operation, under the lease of its kind.</summary>
internal sealed class JobRun(IServiceScopeFactory scopes, WorkerOptions options, TimeProvider clock, HeldLease lease, OperationId id)
{
    private const int Tries = 5;

    private string? phase;

    /// <summary>What is done so far, by this attempt and those before it.</summary>
    public JobProgress Progress { get; private set; } = new(0, null, "", null);

    /// <summary>
    /// Does a step. First in its transaction the lease must still hold, so that of an attempt that was given up for
    /// dead nothing is committed any more; last in it is written how far the operation has come.
    /// </summary>
    /// <exception cref="LeaseLostException">Another process goes on with the operation.</exception>
    /// <exception cref="OperationCanceledException">The operation or the worker is to end.</exception>
    public async Task StepAsync(Func<IServiceProvider, Task<JobProgress>> step, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        Progress = await db.InOneTransactionAsync(
            async () =>
            {
                await db.HoldAsync(lease, clock.GetUtcNow(), options.Lease, ct);
                if (await db.Operations.AnyAsync(o => o.Id == id && o.CancelRequestedAt != null, ct))
                    throw new OperationCancelledException();
                var progress = await step(scope.ServiceProvider);
                await ReportAsync(db, progress, ct);
                return progress;
            },
            ct
        );
        phase = Progress.Phase;
    }

    /// <summary>Changes the operation itself; somebody who changes it at the same time comes first.</summary>
    public async Task<T> ChangeAsync<T>(Func<Operation, T> change)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<JippDb>();
            try
            {
                return await db.InOneTransactionAsync(
                    async () =>
                    {
                        await db.HoldAsync(lease, clock.GetUtcNow(), options.Lease, CancellationToken.None);
                        var operation = await db.Operations.SingleAsync(o => o.Id == id, CancellationToken.None);
                        (Progress, phase) = (
                            new(operation.Done, operation.Total, operation.Phase ?? "", operation.Checkpoint),
                            operation.Phase
                        );
                        var result = change(operation);
                        await db.SaveChangesAsync(CancellationToken.None);
                        return result;
                    },
                    CancellationToken.None
                );
            }
            catch (DbUpdateConcurrencyException) when (attempt < Tries)
            {
                // read it again
            }
        }
    }

    /// <summary>
    /// Says until the work ends that this worker lives; ends the work when another process has taken the lease.
    /// </summary>
    public async Task BeatAsync(CancellationTokenSource work, CancellationToken ended)
    {
        using var timer = new PeriodicTimer(options.Lease / 3, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(ended))
            {
                await using var scope = scopes.CreateAsyncScope();
                var (db, now) = (scope.ServiceProvider.GetRequiredService<JippDb>(), clock.GetUtcNow());
                await db.InTransactionAsync(
                    async () =>
                    {
                        await db.HoldAsync(lease, now, options.Lease, ended);
                        return await db
                            .Operations.Where(o => o.Id == id)
                            .ExecuteUpdateAsync(o => o.SetProperty(x => x.HeartbeatAt, now), ended);
                    },
                    ended
                );
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // the work has ended
        }
        catch (Exception e) when (e is LeaseLostException || e.IsUnavailable())
        {
            await work.CancelAsync(); // nobody hears of this worker any more: another one may go on
        }
    }

    /// <summary>
    /// Without a new version of the operation, which only changes of its state give: whoever has read it can still end
    /// it.
    /// </summary>
    private async Task ReportAsync(JippDb db, JobProgress progress, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (progress.Phase != phase)
        {
            var operation = await db.Operations.SingleAsync(o => o.Id == id, ct);
            operation.Report(progress.Done, progress.Total, progress.Phase, progress.Checkpoint, now);
            await db.SaveChangesAsync(ct);
            return;
        }

        await db
            .Operations.Where(o => o.Id == id)
            .ExecuteUpdateAsync(
                o =>
                    o.SetProperty(x => x.Done, progress.Done)
                        .SetProperty(x => x.Total, progress.Total)
                        .SetProperty(x => x.Checkpoint, progress.Checkpoint)
                        .SetProperty(x => x.HeartbeatAt, now),
                ct
            );
    }
}
