using System.Diagnostics.Metrics;
using JippApi.Application.Common;
using JippApi.Domain.Operations;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JippApi.Infrastructure.Work;

/// <summary>
/// Runs the operations of one kind, one at a time across all processes: the holder of the lease takes the oldest.
/// </summary>
internal sealed class OperationRunner(
    IJob job,
    IServiceScopeFactory scopes,
    WorkerOptions options,
    TimeProvider clock,
    ILogger<OperationRunner> log
) : IBackgroundWork
{
    private const string JobFailed = "JOB_FAILED";

    private static readonly Counter<long> Ended = Telemetry.Meter.CreateCounter<long>(
        "jipp.operations.attempts",
        "{attempt}",
        "Finished attempts at operations, by the resulting status."
    );

    private static readonly string Process = $"{Environment.MachineName}/{Environment.ProcessId}";

    public async Task<bool> RunOnceAsync(CancellationToken ct)
    {
        if (await NextAsync(ct) is null || await TakeLeaseAsync(ct) is not { } lease)
            return false;
        try
        {
            return await NextAsync(ct) is { } id && await RunAsync(new(scopes, options, clock, lease, id, log), id, ct);
        }
        catch (LeaseLostException)
        {
            log.LogWarning("{Kind}: another process has taken over the work", job.Kind);
            return false;
        }
        finally
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<JippDb>().ReleaseAsync(lease, clock.GetUtcNow());
        }
    }

    /// <summary>Abandoned operations come before queued ones.</summary>
    private async Task<OperationId?> NextAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow();
        return await scope
            .ServiceProvider.GetRequiredService<JippDb>()
            .Operations.Where(o => o.Kind == job.Kind && o.EndedAt == null && (o.Status == OperationStatus.Running || o.DueAt <= now))
            .OrderBy(o => o.Status == OperationStatus.Running ? 0 : 1)
            .ThenBy(o => o.RequestedAt)
            .Select(o => (OperationId?)o.Id)
            .FirstOrDefaultAsync(ct);
    }

    private async Task<HeldLease?> TakeLeaseAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<JippDb>().TryTakeAsync(Code(), Process, clock.GetUtcNow(), options.Lease, ct);
    }

    private string Code() => Application.Common.Code.Of(job.Kind);

    private async Task<bool> RunAsync(JobRun run, OperationId id, CancellationToken stop)
    {
        if (!await run.ChangeAsync(operation => operation.TakeUp(options.Attempts, clock.GetUtcNow())))
            return true;

        using var trace = WorkTraces.Begin($"run {Code()}");
        log.LogInformation("{Kind}: operation {Operation} started", Code(), id.Value);
        using var work = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var ended = new CancellationTokenSource();
        var beating = run.HeartbeatAsync(work, ended.Token);
        try
        {
            await job.RunAsync(run, work.Token);
            await EndAsync(run, operation => operation.Succeed(clock.GetUtcNow()));
        }
        catch (OperationCancelledException)
        {
            await EndAsync(run, operation => operation.EndCancelled(clock.GetUtcNow()));
        }
        catch (Exception e) when (e.IsCancellation(stop))
        {
            await EndAsync(run, operation => operation.PutBack(clock.GetUtcNow()));
            throw;
        }
        // The heartbeat stopped: the lease is lost, or cannot be proved
        catch (Exception e) when (e.IsCancellation(work.Token))
        {
            return false;
        }
        catch (JobPausedException paused)
        {
            log.LogWarning("Operation {Operation} is paused: {Reason}", id.Value, paused.Reason);
            await EndAsync(run, operation => operation.Pause(paused.Reason, paused.Pause, clock.GetUtcNow()));
        }
        catch (JobFailedException failed)
        {
            log.LogError("Operation {Operation} failed: {Problem}", id.Value, failed.Code);
            await EndAsync(run, operation => operation.Fail(failed.Code, operation.Attempts, TimeSpan.Zero, clock.GetUtcNow()));
        }
        catch (Exception e) when (e is not LeaseLostException)
        {
            log.LogError(e, "Operation {Operation} failed", id.Value);
            await EndAsync(
                run,
                operation => operation.Fail(JobFailed, options.Attempts, options.PauseAfter(operation.Attempts), clock.GetUtcNow())
            );
        }
        finally
        {
            await ended.CancelAsync();
            await beating;
        }

        return true;
    }

    private async Task EndAsync(JobRun run, Action<Operation> change)
    {
        var state = await run.ChangeAsync(operation =>
        {
            change(operation);
            return operation.Status;
        });
        Ended.Add(1, new("kind", Code()), new("status", Application.Common.Code.Of(state)));
    }
}
