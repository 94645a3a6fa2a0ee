using System.Diagnostics;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Faults;

/// <summary>
/// The processes that do the background work of a server, to be killed: on PostgreSQL two workers beside the server,
/// on SQLite, where one process owns the database, the server itself.
/// </summary>
internal sealed class KillableWorkers(ServerProcess server) : IAsyncDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly List<WorkerProcess> workers = [];

    /// <summary>Starts them with these settings in addition to those of every server.</summary>
    public static async Task<KillableWorkers> StartAsync(ServerProcess server, params (string Name, string Value)[] settings)
    {
        foreach (var (name, value) in settings)
            server.Settings[name] = value;
        var started = new KillableWorkers(server);
        if (server.IsShared)
        {
            started.workers.AddRange(await Task.WhenAll(server.WorkerAsync(), server.WorkerAsync()));
            return started;
        }

        server.Settings["Worker__Enabled"] = "true";
        await server.KillAsync();
        await server.StartAsync();
        return started;
    }

    /// <summary>
    /// Kills the process that runs an operation, like a power cut. A server stays down until it is started again.
    /// </summary>
    public async Task KillAsync(string operation)
    {
        if (server.IsShared)
            await workers.Single(worker => worker.HasSaid(operation)).KillAsync();
        else
            await server.KillAsync();
    }

    /// <summary>Starts a killed server again. Where there are workers, the other one is still there.</summary>
    public Task StartAgainAsync() => server.IsShared ? Task.CompletedTask : server.StartAsync();

    /// <summary>Polls until something holds, but not for ever.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds)
    {
        var watch = Stopwatch.StartNew();
        while (!await holds())
        {
            watch.Elapsed.ShouldBeLessThan(Patience);
            await Task.Delay(50);
        }
    }

    /// <summary>Ends the workers, and leaves a server as other tests expect it.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var worker in workers)
            await worker.DisposeAsync();
        server.Settings.Clear();
        server.Settings["Worker__Enabled"] = "false";
        if (server.IsShared)
            return;
        await server.KillAsync();
        await server.StartAsync();
    }
}
