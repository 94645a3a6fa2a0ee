using JippApi.Domain.Operations;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JippApi.Infrastructure.Work;

/// <summary>An attempt at an operation, under the lease of its kind.</summary>
internal sealed class JobRun(
    IServiceScopeFactory scopes,
    WorkerOptions options,
    TimeProvider clock,
    HeldLease lease,
    OperationId id,
    ILogger log
)
{
    private const int Tries = 5;

    private string? phase;

    /// <summary>The operation.</summary>
    public OperationId Id => id;

    /// <summary>The progress so far, earlier attempts included.</summary>
    public JobProgress Progress { get; private set; } = new(0, null, "", null);

    /// <summary>
    /// Runs a step. Its transaction first proves that the lease still holds, so that an abandoned attempt commits
    /// nothing more, and finally saves the progress.
    /// </summary>
    /// <exception cref="LeaseLostException">Another process has taken over the operation.</exception>
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

    /// <summary>
    /// Runs a step over rows. If it fails, its rows are processed one by one, and one that fails alone is set aside:
    /// one bad row never stops the work for everybody.
    /// </summary>
    public async Task StepAsync(RowStep step, CancellationToken ct)
    {
        try
        {
            await StepAsync(services => step.RunAsync(services, options.StepSize), ct);
            return;
        }
        catch (Exception e) when (IsFailureOfRow(e, ct))
        {
            // which of its rows is found below
        }

        for (var rows = 0; rows < options.StepSize && !(rows > 0 && step.IsOver(Progress)); rows++)
        {
            try
            {
                await StepAsync(services => step.RunAsync(services, 1), ct);
            }
            catch (Exception e) when (IsFailureOfRow(e, ct))
            {
                if (!await SetAsideAsync(step, e))
                    throw;
            }
        }
    }

    /// <summary>Sets the next row aside; the server logs its failure once, however often it is tried.</summary>
    private async Task<bool> SetAsideAsync(RowStep step, Exception failure)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await step.LeaveOutAsync(scope.ServiceProvider) is not { } left)
            return false;
        var (row, now) = ($"{left.Row}: {failure.GetType().Name}", clock.GetUtcNow());
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        if (!await db.Operations.SelectMany(o => o.Log).AnyAsync(entry => entry.Step == OperationStep.SetAside && entry.Detail == row))
            log.LogWarning(failure, "Operation {Operation} has set aside {Row}", id.Value, row);
        var goesOn = await ChangeAsync(operation =>
        {
            var may = operation.SetAside(row, now);
            var next = left.Progress;
            operation.ReportProgress(next.Done, next.Total, next.Phase, next.Checkpoint, now);
            return may;
        });
        (Progress, phase) = (left.Progress, left.Progress.Phase);
        return goesOn;
    }

    /// <summary>Cancellation, a lost lease and an unavailable database are not the fault of a row.</summary>
    public static bool IsFailureOfRow(Exception e, CancellationToken ct) =>
        e
            is not (
                OperationCanceledException
                or OperationCancelledException
                or LeaseLostException
                or JobFailedException
                or JobPausedException
            )
        && !e.IsCancellation(ct)
        && !e.IsUnavailable();

    /// <summary>Changes the operation itself, and retries if someone else changes it at the same time.</summary>
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
    /// Keeps the lease alive until the work ends, and cancels the work if another process has taken the lease.
    /// </summary>
    public async Task HeartbeatAsync(CancellationTokenSource work, CancellationToken ended)
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
            await work.CancelAsync(); // the lease can no longer be proved: another process may take over
        }
    }

    /// <summary>
    /// Saves the progress without a new version of the operation, so that whoever has read it can still cancel it with
    /// <c>If-Match</c>. Only a change of status grows the version.
    /// </summary>
    private async Task ReportAsync(JippDb db, JobProgress progress, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (progress.Phase != phase)
        {
            var operation = await db.Operations.SingleAsync(o => o.Id == id, ct);
            operation.ReportProgress(progress.Done, progress.Total, progress.Phase, progress.Checkpoint, now);
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
