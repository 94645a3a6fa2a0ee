using JippApi.Application.Audit;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.Audit;
using JippApi.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JippApi.Infrastructure.Sealing;

/// <summary>
/// Seals what was recorded, and with each seal compares a further part of the log with its hashes. Every process does
/// this, so that events are sealed also when no worker runs; the database lets one at a time.
/// </summary>
internal sealed class AuditSealer(
    IServiceScopeFactory scopes,
    AuditKeys keys,
    AuditWitness witness,
    TimeProvider clock,
    IOptions<AuditLogOptions> options
) : IBackgroundWork
{
    /// <summary>The tiles, of 256 events each, that a batch can touch, with the one before them.</summary>
    private const int TilesOfBatch = AuditBatch.MaxEvents / AuditTile.Width + 2;

    /// <summary>How many earlier tiles are compared with each seal, so that in time all of them are.</summary>
    private const int TilesEachTime = 2;

    /// <summary>How many of the newest tiles are compared when the process starts.</summary>
    private const int TilesAtStart = 40;

    private bool isStarted;
    private long nextTile;

    public TimeSpan? Poll => options.Value.SealSeconds > 0 ? TimeSpan.FromSeconds(options.Value.SealSeconds) : null;

    public bool RunsWithoutWorker => options.Value.SealSeconds > 0;

    public async Task<bool> RunOnceAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        if (!isStarted)
            await StartAsync(db, ct);
        var waiting = await db.AuditEvents.Where(e => e.LeafIndex == null).Select(e => e.Number).Take(AuditBatch.MaxEvents).CountAsync(ct);
        AuditWitness.Waiting(waiting);
        if (waiting == 0 || witness.Fault is { StopsSealing: true })
            return false;
        var (head, fault) = await new AuditBatch(db, keys, clock).SealAsync(witness.Seen, ct);
        if (fault is not null)
            witness.Report(fault);
        if (head is null)
            return false;
        var edge = Math.Max(witness.Seen?.Size ?? 0, head.Size - AuditBatch.MaxEvents) / AuditTile.Width;
        witness.Remember(head);
        await CompareAsync(db, edge, TilesOfBatch, head.Size, ct);
        await CompareNextAsync(db, head.Size, ct);
        return waiting == AuditBatch.MaxEvents;
    }

    /// <summary>
    /// Compares the log with the head seen before the process stopped, and its newest events with their hashes.
    /// </summary>
    private async Task StartAsync(JippDb db, CancellationToken ct)
    {
        witness.Recall();
        var reader = new AuditLogReader(db, keys);
        // Events that a server with other keys refused may be right after all
        await db
            .AuditEvents.Where(e => e.LeafIndex == AuditBatch.Refused)
            .ExecuteUpdateAsync(e => e.SetProperty(x => x.LeafIndex, (long?)null), ct);
        if (await reader.HeadFaultAsync(witness.Seen, ct) is { } fault)
            witness.Report(fault);
        else if (await db.AuditTreeHeads.AsNoTracking().OrderByDescending(h => h.Size).FirstOrDefaultAsync(ct) is { } head)
        {
            witness.Remember(head);
            for (
                var tile = Math.Max(0, head.Size / AuditTile.Width - TilesAtStart);
                tile * AuditTile.Width < head.Size;
                tile += TilesOfBatch
            )
                await CompareAsync(db, tile, TilesOfBatch, head.Size, ct);
        }

        isStarted = true;
    }

    private async Task CompareAsync(JippDb db, long tile, int count, long size, CancellationToken ct)
    {
        if (await new AuditLogReader(db, keys).EventsFaultAsync(tile, count, size, ct) is { } fault)
            witness.Report(fault);
    }

    private async Task CompareNextAsync(JippDb db, long size, CancellationToken ct)
    {
        await CompareAsync(db, nextTile, TilesEachTime, size, ct);
        nextTile = (nextTile + TilesEachTime) * AuditTile.Width >= size ? 0 : nextTile + TilesEachTime;
    }
}
