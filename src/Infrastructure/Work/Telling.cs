using System.Diagnostics.Metrics;
using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JippApi.Infrastructure.Work;

/// <summary>Gives events their places.</summary>
internal static class Positions
{
    /// <summary>
    /// Gives the next events their places, in one statement. Numbers are taken before the commit, so that a lower one
    /// may appear after a higher one: it then gets a later place. Of one aggregate that cannot be, since a change that
    /// overtakes another one is refused by its version.
    /// </summary>
    /// <returns>Whether there were any.</returns>
    public static async Task<bool> GiveAsync(JippDb db, int batchSize, CancellationToken ct)
    {
        if (!await db.Outbox.AnyAsync(m => m.Position == null, ct))
            return false;
        return await db.InOneTransactionAsync(
            async () =>
            {
                await db.OutboxHeads.ExecuteUpdateAsync(h => h.SetProperty(x => x.Position, x => x.Position), ct); // whoever else gives places waits
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

/// <summary>Tells consumers of events.</summary>
internal static class Telling
{
    private static readonly Histogram<double> Delay = Telemetry.Meter.CreateHistogram<double>(
        "jipp.events.delay",
        "s",
        "From the recording of an event until its consumer is told: that of the oldest event of a batch."
    );

    private static readonly Counter<long> SetAside = Telemetry.Meter.CreateCounter<long>(
        "jipp.events.set_aside",
        "{event}",
        "Events that a consumer could not take."
    );

    /// <summary>Tells a consumer of the next events, and saves what follows.</summary>
    /// <returns>How many places it has come further.</returns>
    public static Task<long> NextAsync(IServiceProvider services, string name, int batchSize, CancellationToken ct)
    {
        var db = services.GetRequiredService<JippDb>();
        return db.InOneTransactionAsync(
            async () =>
            {
                var progress = await HoldAsync(db, name, ct);
                var (before, head) = (progress.Position, await db.OutboxHeads.Select(h => h.Position).SingleAsync(ct));
                if (services.GetServices<IEventConsumer>().SingleOrDefault(c => c.Name == name) is not { } consumer)
                    return 0; // of another version of the program
                var events = await NextOf(db, consumer, before, head).Take(batchSize).ToListAsync(ct);

                if (events.Count > 0)
                    await TellAsync(services, consumer, events, ct);
                progress.MoveTo(events.Count < batchSize ? head : events[^1].Position!.Value);
                await db.SaveChangesAsync(ct);
                return progress.Position - before;
            },
            ct
        );
    }

    /// <summary>Remembers that the next event of a consumer failed; after too many failures it is set aside.</summary>
    public static Task<bool> FailAsync(
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
                if (await NextOf(db, consumer, progress.Position, long.MaxValue).FirstOrDefaultAsync(ct) is not { } message)
                    return false;

                (progress.Attempts, progress.NextAttemptAt) = (progress.Attempts + 1, now + options.PauseAfter(progress.Attempts + 1));
                log.LogWarning(
                    failure,
                    "{Consumer} could not take event {EventId}, attempt {Attempt}",
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
                    log.LogError("{Consumer}: event {EventId} is set aside", name, message.EventId);
                    SetAside.Add(1, new KeyValuePair<string, object?>("consumer", name));
                }

                await db.SaveChangesAsync(ct);
                return true;
            },
            ct
        );
    }

    private static Task TellAsync(IServiceProvider services, IEventConsumer consumer, List<OutboxMessage> events, CancellationToken ct)
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
    /// Locks the progress of a consumer until the transaction ends, by a change that changes nothing, and reads it.
    /// </summary>
    private static async Task<ConsumerProgress> HoldAsync(JippDb db, string name, CancellationToken ct)
    {
        await db.Consumers.Where(c => c.Name == name).ExecuteUpdateAsync(c => c.SetProperty(x => x.Position, x => x.Position), ct);
        return await db.Consumers.SingleAsync(c => c.Name == name, ct);
    }
}

/// <summary>The consumers that there are.</summary>
internal static class ConsumerRegister
{
    /// <summary>Consumers that are new begin with what happens from now on.</summary>
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
                db.Forget(); // another process has just added it
            }
        }

        return true;
    }
}
