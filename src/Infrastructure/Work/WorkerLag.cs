using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Work;

/// <summary>How far background work is behind.</summary>
/// <param name="Waiting">The events some consumer has not received, at most a thousand.</param>
/// <param name="Oldest">How long the oldest of them has waited.</param>
/// <param name="Parked">The events set aside.</param>
public sealed record WorkerLag(int Waiting, TimeSpan Oldest, int Parked)
{
    private const int Max = 1_000;

    public static async Task<WorkerLag> ReadAsync(JippDb db, DateTimeOffset now, CancellationToken ct)
    {
        var told = await db.Consumers.MinAsync(c => (long?)c.Position, ct) ?? long.MaxValue;
        List<DateTimeOffset> waiting =
        [
            .. await db.Outbox.Where(m => m.Position == null).OrderBy(m => m.Number).Take(Max).Select(m => m.RecordedAt).ToListAsync(ct),
            .. await db.Outbox.Where(m => m.Position > told).OrderBy(m => m.Position).Take(Max).Select(m => m.RecordedAt).ToListAsync(ct),
        ];
        var oldest = waiting.Count == 0 ? TimeSpan.Zero : now - waiting.Min();
        return new(Math.Min(waiting.Count, Max), oldest > TimeSpan.Zero ? oldest : TimeSpan.Zero, await db.ParkedEvents.CountAsync(ct));
    }

    /// <summary>Formats the lag for the health check.</summary>
    public override string ToString() =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Waiting}{(Waiting == Max ? "+" : "")} EVENTS WAITING, OLDEST {Oldest.TotalSeconds:0} S{(Parked > 0 ? $", {Parked} SET ASIDE" : "")}"
        );
}
