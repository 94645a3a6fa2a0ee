using JippApi.Domain.Operations;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>Runs imports in a process without a worker.</summary>
public static class ImportRuns
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// Runs waiting imports until this one has ended. If another process holds the lease, it does the work, and this one
    /// waits for it.
    /// </summary>
    public static async Task UntilAsync(IServiceProvider services, Guid operation, CancellationToken ct)
    {
        var runner = ActivatorUtilities.CreateInstance<OperationRunner>(services, ActivatorUtilities.CreateInstance<ImportJob>(services));
        var clock = services.GetRequiredService<TimeProvider>();
        while (!await HasEndedAsync(services, new(operation), ct))
            if (!await runner.RunOnceAsync(ct))
                await Task.Delay(Pause, clock, ct);
    }

    private static async Task<bool> HasEndedAsync(IServiceProvider services, OperationId id, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<JippDb>().Operations.AnyAsync(o => o.Id == id && o.EndedAt != null, ct);
    }
}
