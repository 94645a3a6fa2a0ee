using JippApi.Application.Events;
using JippApi.Domain.Operations;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Work.Jobs;

/// <summary>
/// Delivers events again that consumers had set aside, each once for an operation: those that take effect now are no
/// longer set aside, and the log of the operation names the others.
/// </summary>
internal sealed class RedeliverJob : IJob
{
    private const string Events = "EVENTS";

    public OperationKind Kind => OperationKind.Redeliver;

    public async Task RunAsync(JobRun run, CancellationToken ct)
    {
        var rows = new RowStep(
            async (services, _) =>
            {
                var db = services.GetRequiredService<JippDb>();
                if (await NextAsync(db, run.Progress, ct) is not { } parked)
                    return run.Progress with { Phase = Events, Checkpoint = null };
                var consumer = services.GetServices<IEventConsumer>().SingleOrDefault(c => c.Name == parked.Consumer);
                if (consumer is not null) // otherwise it belongs to another version of the program
                {
                    var message = await db.Outbox.AsNoTracking().SingleAsync(m => m.EventId == parked.EventId, ct);
                    await consumer.HandleAsync([message.Read()], ct);
                    await db.SaveChangesAsync(ct);
                    await db.ParkedEvents.Where(p => p.Consumer == parked.Consumer && p.EventId == parked.EventId).ExecuteDeleteAsync(ct);
                }

                return run.Progress with
                {
                    Done = run.Progress.Done + 1,
                    Phase = Events,
                    Checkpoint = parked.Place,
                };
            },
            async services =>
                await NextAsync(services.GetRequiredService<JippDb>(), run.Progress, ct) is { } parked
                    ? new($"{parked.Consumer} {parked.EventId}", run.Progress with { Phase = Events, Checkpoint = parked.Place })
                    : null,
            progress => progress is { Phase: Events, Checkpoint: null }
        );
        do
        {
            await run.StepAsync(rows, ct);
        } while (!rows.IsOver(run.Progress));
    }

    /// <summary>Returns the event after the checkpoint, by consumer and position.</summary>
    private static async Task<Parked?> NextAsync(JippDb db, JobProgress progress, CancellationToken ct)
    {
        var (consumer, position) = Parked.PlaceOf(progress.Checkpoint);
#pragma warning disable CA1309 // becomes SQL
        return await db
            .ParkedEvents.Where(p => string.Compare(p.Consumer, consumer) > 0 || (p.Consumer == consumer && p.Position > position))
#pragma warning restore CA1309
            .OrderBy(p => p.Consumer)
            .ThenBy(p => p.Position)
            .Select(p => new Parked(p.Consumer, p.EventId, p.Position))
            .FirstOrDefaultAsync(ct);
    }

    private sealed record Parked(string Consumer, Guid EventId, long Position)
    {
        public string Place => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Position} {Consumer}");

        public static (string Consumer, long Position) PlaceOf(string? place)
        {
            if (place?.Split(' ', 2) is not [var position, var consumer])
                return ("", 0);
            return (consumer, long.Parse(position, System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
