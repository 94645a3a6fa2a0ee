using System.Diagnostics.Metrics;
using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JippApi.Infrastructure.Work;

internal static class Positions
{
    /// <summary>
    /// Assigns positions to the next events in one statement. Numbers are taken before the commit, so a lower number
    /// may appear after a higher one; it then gets a later position. Events of one aggregate keep their order, because
    /// a change that overtakes another is refused by its version.
    /// </summary>
    /// <returns>Whether there were any.</returns>
    public static async Task<bool> AssignAsync(JippDb db, int batchSize, CancellationToken ct)
    {
        if (!await db.Outbox.AnyAsync(m => m.Position == null, ct))
            return false;
        return await db.InOneTransactionAsync(
            async () =>
            {
                // Other processes that assign positions wait here
                await db.OutboxHeads.ExecuteUpdateAsync(h => h.SetProperty(x => x.Position, x => x.Position), ct);
                var head = await db.OutboxHeads.Select(h => h.Position).SingleAsync(ct);
                var numbers = await db
                    .Outbox.Where(m => m.Position == null)
                    .OrderBy(m => m.Number)
                    .Select(m => m.Number)
                    .Take(batchSize)
                    .ToListAsync(ct);
                if (numbers.Count == 0)
                    return false;

                var (first, last) = (numbers[0], numbers[^1]);
                var offset = head + 1 - first;
                await db
                    .Outbox.Where(m => m.Position == null && m.Number >= first && m.Number <= last)
                    .ExecuteUpdateAsync(m => m.SetProperty(x => x.Position, x => x.Number + offset), ct);
                await db.OutboxHeads.ExecuteUpdateAsync(h => h.SetProperty(x => x.Position, last + offset), ct);
                return true;
            },
            ct
        );
    }
}

/// <summary>Delivers events to consumers.</summary>
internal static class EventDelivery
{
    private static readonly Histogram<double> Delay = Telemetry.Meter.CreateHistogram<double>(
        "jipp.events.delay",
        "s",
        "Time from the recording of an event to its delivery, for the oldest event of a batch."
    );

    private static readonly Counter<long> SetAside = Telemetry.Meter.CreateCounter<long>(
        "jipp.events.set_aside",
        "{event}",
        "Events that a consumer failed to handle."
    );

    /// <summary>Delivers the next events to a consumer, and saves their effects.</summary>
    /// <returns>The number of positions advanced.</returns>
    public static Task<long> DeliverNextAsync(IServiceProvider services, string name, int batchSize, CancellationToken ct)
    {
        var db = services.GetRequiredService<JippDb>();
        return db.InOneTransactionAsync(
            async () =>
            {
                var progress = await HoldAsync(db, name, ct);
                var (before, head) = (progress.Position, await db.OutboxHeads.Select(h => h.Position).SingleAsync(ct));
                if (services.GetServices<IEventConsumer>().SingleOrDefault(c => c.Name == name) is not { } consumer)
                    return 0; // belongs to another version of the program
                var events = await NextOf(db, consumer, before, head).Take(batchSize).ToListAsync(ct);

                if (events.Count > 0)
                    await DeliverAsync(services, consumer, events, ct);
                progress.MoveTo(events.Count < batchSize ? head : events[^1].Position!.Value);
                await db.SaveChangesAsync(ct);
                return progress.Position - before;
            },
            ct
        );
    }

    /// <summary>
    /// Records that a consumer failed on its next event; after too many failures the event is set aside.
    /// </summary>
    public static Task<bool> RecordFailureAsync(
        IServiceProvider services,
        string name,
        Exception failure,
        WorkerOptions options,
        DateTimeOffset now,
        ILogger log,
        CancellationToken ct
    )
    {
        var db = services.GetRequiredService<JippDb>();
        return db.InOneTransactionAsync(
            async () =>
            {
                var progress = await HoldAsync(db, name, ct);
                var consumer = services.GetServices<IEventConsumer>().Single(c => c.Name == name);
                var next = NextOf(db, consumer, progress.Position, long.MaxValue);
                if (await next.Select(m => new { m.EventId, m.Position }).FirstOrDefaultAsync(ct) is not { } message)
                    return false;

                (progress.Attempts, progress.NextAttemptAt) = (progress.Attempts + 1, now + options.PauseAfter(progress.Attempts + 1));
                log.LogWarning(
                    failure,
                    "{Consumer} failed on event {EventId}, attempt {Attempt}",
                    name,
                    message.EventId,
                    progress.Attempts
                );
                if (progress.Attempts >= options.Attempts)
                {
                    db.ParkedEvents.Add(
                        new()
                        {
                            Consumer = name,
                            EventId = message.EventId,
                            Position = message.Position!.Value,
                            Error = failure.GetType().Name,
                            At = now,
                        }
                    );
                    progress.MoveTo(message.Position.Value);
                    log.LogError("{Consumer}: event {EventId} was set aside", name, message.EventId);
                    SetAside.Add(1, new KeyValuePair<string, object?>("consumer", name));
                }

                await db.SaveChangesAsync(ct);
                return true;
            },
            ct
        );
    }

    private static Task DeliverAsync(IServiceProvider services, IEventConsumer consumer, List<OutboxMessage> events, CancellationToken ct)
    {
        var delay = services.GetRequiredService<TimeProvider>().GetUtcNow() - events[0].RecordedAt;
        Delay.Record(delay.TotalSeconds, new KeyValuePair<string, object?>("consumer", consumer.Name));
        return consumer.HandleAsync(events.ConvertAll(message => message.Read()), ct);
    }

    private static IQueryable<OutboxMessage> NextOf(JippDb db, IEventConsumer consumer, long after, long head)
    {
        var types = consumer.Types.Select(type => type.Name).ToList();
        return db
            .Outbox.AsNoTracking()
            .Where(m => m.Position > after && m.Position <= head && types.Contains(m.Type))
            .OrderBy(m => m.Position);
    }

    /// <summary>
    /// Locks the progress of a consumer until the transaction ends, through an update that changes nothing, and reads
    /// it.
    /// </summary>
    private static async Task<ConsumerProgress> HoldAsync(JippDb db, string name, CancellationToken ct)
    {
        await db.Consumers.Where(c => c.Name == name).ExecuteUpdateAsync(c => c.SetProperty(x => x.Position, x => x.Position), ct);
        return await db.Consumers.SingleAsync(c => c.Name == name, ct);
    }
}

internal static class ConsumerRegistration
{
    /// <summary>Adds missing consumers, which start with the events from now on.</summary>
    public static async Task<bool> AddMissingAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<JippDb>();
        var known = await db.Consumers.Select(c => c.Name).ToListAsync(ct);
        foreach (var name in services.GetServices<IEventConsumer>().Select(c => c.Name).Except(known).ToList())
        {
            try
            {
                db.Consumers.Add(new() { Name = name, Position = await db.OutboxHeads.Select(h => h.Position).SingleAsync(ct) });
                await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateException e) when (e.IsUniqueViolation())
            {
                db.ClearTrackedChanges(); // another process has just added it
            }
        }

        return true;
    }
}
