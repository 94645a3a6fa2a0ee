using JippApi.Infrastructure.Work;

namespace JippApi.Api.Hosting;

/// <summary>Runs the background worker within the server, unless separate processes run it.</summary>
internal sealed class WorkerService(Worker worker, WorkerOptions options) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        options.Enabled ? worker.RunAsync(stoppingToken) : worker.RunWithoutWorkerAsync(stoppingToken);
}
