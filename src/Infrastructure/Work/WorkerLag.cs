using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Work;

/// <summary>How far the work in the background is behind.</summary>
/// <param name="Waiting">Events that some consumer has not heard of, a thousand at most.</param>
/// <param name="Oldest">How long the oldest of them has waited.</param>
/// <param name="Parked">Events that were set aside.</param>
public sealed record WorkerLag(int Waiting, TimeSpan Oldest, int Parked)
{
    private const int Max = 1_000;

    /// <summary>Reads it.</summary>
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

    /// <summary>In a few words.</summary>
    public override string ToString() =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Waiting}{(Waiting == Max ? "+" : "")} EVENTS WAITING, OLDEST {Oldest.TotalSeconds:0} S{(Parked > 0 ? $", {Parked} SET ASIDE" : "")}"
        );
}
