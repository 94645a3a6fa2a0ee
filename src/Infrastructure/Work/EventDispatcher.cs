using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JippApi.Infrastructure.Work;

/// <summary>
/// Assigns positions to stored events and delivers them to consumers. A consumer's effects and its progress are saved
/// in one transaction, which first locks the progress. Every event thus takes effect exactly once and in order, however
/// many processes dispatch.
/// </summary>
internal sealed class EventDispatcher(IServiceScopeFactory scopes, WorkerOptions options, TimeProvider clock, ILogger<EventDispatcher> log)
    : IBackgroundWork
{
    private bool isRegistered;

    public async Task<bool> RunOnceAsync(CancellationToken ct)
    {
        if (!isRegistered)
            await InScopeAsync(services => ConsumerRegistration.AddMissingAsync(services, ct));
        isRegistered = true;

        var found = await InScopeAsync(services => Positions.AssignAsync(services.GetRequiredService<JippDb>(), options.BatchSize, ct));
        foreach (var name in await InScopeAsync(services => BehindAsync(services.GetRequiredService<JippDb>(), ct)))
            found |= await DeliverAsync(name, ct);
        return found;
    }

    /// <summary>Returns the consumers that are behind, except those waiting to retry.</summary>
    private async Task<List<string>> BehindAsync(JippDb db, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var head = await db.OutboxHeads.Select(h => h.Position).SingleAsync(ct);
        return await db
            .Consumers.Where(c => c.Position < head && (c.NextAttemptAt == null || c.NextAttemptAt <= now))
            .OrderBy(c => c.Name)
            .Select(c => c.Name)
            .ToListAsync(ct);
    }

    /// <summary>
    /// Delivers a batch to a consumer. If something in it fails, events are delivered one at a time: those before the
    /// failing event take effect, and the failing one is identified.
    /// </summary>
    private async Task<bool> DeliverAsync(string name, CancellationToken ct)
    {
        using var trace = WorkTraces.Begin($"tell {name}");
        try
        {
            return await InScopeAsync(services => EventDelivery.DeliverNextAsync(services, name, options.BatchSize, ct)) > 0;
        }
        catch (Exception e) when (IsEventFailure(e, ct))
        {
            log.LogWarning(e, "{Consumer} failed on a batch of events; delivering them one by one", name);
        }

        for (var told = 0; told < options.BatchSize; told++)
        {
            try
            {
                if (await InScopeAsync(services => EventDelivery.DeliverNextAsync(services, name, 1, ct)) == 0)
                    return true;
            }
            catch (Exception e) when (IsEventFailure(e, ct))
            {
                await InScopeAsync(services => EventDelivery.RecordFailureAsync(services, name, e, options, clock.GetUtcNow(), log, ct));
                return true;
            }
        }

        return true;
    }

    /// <summary>Cancellation and an unavailable database are not the event's fault.</summary>
    private static bool IsEventFailure(Exception e, CancellationToken ct) =>
        e is not OperationCanceledException && !e.IsCancellation(ct) && !e.IsUnavailable();

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }
}
