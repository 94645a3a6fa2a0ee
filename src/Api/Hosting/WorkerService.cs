using JippApi.Infrastructure.Work;

namespace JippApi.Api.Hosting;

/// <summary>Runs the background worker within the server, unless separate processes run it.</summary>
internal sealed class WorkerService(Worker worker, WorkerOptions options, TimeProvider clock) : BackgroundService
{
    /// <summary>
    /// Begins after one pause: the first look at everything that may be due costs as much as the server's start.
    /// </summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(options.Poll, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await (options.Enabled ? worker.RunAsync(stoppingToken) : worker.RunWithoutWorkerAsync(stoppingToken));
    }
}
