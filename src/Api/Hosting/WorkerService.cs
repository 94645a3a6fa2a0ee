using JippApi.Infrastructure.Work;

namespace JippApi.Api.Hosting;

/// <summary>Does work in the background beside answering requests, unless processes of their own do.</summary>
internal sealed class WorkerService(Worker worker, WorkerOptions options) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        options.Enabled ? worker.RunAsync(stoppingToken) : Task.CompletedTask;
}
