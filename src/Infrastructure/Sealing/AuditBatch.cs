using JippApi.Application.Audit;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.Audit;
using JippApi.Infrastructure.Persistence.Plain;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Sealing;

/// <summary>Seals one batch of events in one transaction, which holds the lock of sealers.</summary>
internal sealed class AuditBatch(JippDb db, AuditKeys keys, TimeProvider clock)
{
    /// <summary>The maximum number of events in a batch.</summary>
    public const int MaxEvents = 1_000;

    /// <summary>The place of events that no server wrote: they are kept, shown and never sealed.</summary>
    public const long Refused = -1;

    private readonly AuditLogReader reader = new(db, keys);

    /// <summary>Seals the next events.</summary>
    /// <param name="seen">The last head that this process has seen.</param>
    /// <param name="ct">Cancels the work.</param>
    /// <returns>The signed head unless nothing was sealed, and what is wrong.</returns>
    public Task<(AuditTreeHead? Head, AuditFault? Fault)> SealAsync(LogHead? seen, CancellationToken ct) =>
        db.InOneTransactionAsync(
            async () =>
            {
                // Other sealers wait here
                await db.AuditLogSizes.ExecuteUpdateAsync(s => s.SetProperty(x => x.Size, x => x.Size), ct);
                var fault = await reader.HeadFaultAsync(seen, ct);
                if (fault is { StopsSealing: true })
                    return (null, fault);
                var size = await reader.SizeAsync(ct);
                var events = await NextAsync(size, ct);
                return (events.Count == 0 ? null : await AppendAsync(size, events, ct), fault);
            },
            ct
        );

    /// <summary>
    /// Returns the events to seal, in the order of storage. If one was committed before another began, its number is
    /// lower, and whoever sees the other sees it: so places follow the order of commits.
    /// </summary>
    private async Task<List<AuditEvent>> NextAsync(long size, CancellationToken ct)
    {
        var events = await db
            .AuditEvents.AsNoTracking()
            .Where(e => e.LeafIndex == null)
            .OrderBy(e => e.Number)
            .Take(MaxEvents)
            .ToListAsync(ct);
        await CommitToDetailsAsync(events, ct);
        var mayBeOld = size == 0 || await db.AuditEvents.AnyAsync(e => e.LeafIndex == size - 1 && e.Mac == null, ct);
        var ids = events.ConvertAll(e => e.EventId);
        var copied = await db.AuditEvents.Where(e => e.LeafIndex >= 0 && ids.Contains(e.EventId)).Select(e => e.EventId).ToListAsync(ct);
        List<AuditEvent> written = [];
        List<long> refused = [];
        foreach (var happened in events)
        {
            mayBeOld &= happened.Mac is null;
            if (
                !copied.Contains(happened.EventId)
                && (mayBeOld ? happened.ChainHash is not null : await IsWrittenByServerAsync(happened, ct))
            )
                written.Add(happened);
            else
                refused.Add(happened.Number);
        }

        if (refused.Count > 0)
            await db
                .AuditEvents.Where(e => refused.Contains(e.Number))
                .ExecuteUpdateAsync(e => e.SetProperty(x => x.LeafIndex, Refused), ct);
        return written;
    }

    /// <summary>Version 0.1 recorded events without a commitment to their details.</summary>
    private async Task CommitToDetailsAsync(IEnumerable<AuditEvent> events, CancellationToken ct)
    {
        foreach (var old in events.Where(e => e.ChainHash is not null && e.DetailsSalt is null && e.DetailsHash.Length == 0))
        {
            old.DetailsSalt = AuditLeaf.NewSalt();
            old.DetailsHash = AuditLeaf.DetailsHash(old.DetailsSalt, old.Details);
            await db
                .AuditEvents.Where(e => e.Number == old.Number)
                .ExecuteUpdateAsync(
                    e => e.SetProperty(x => x.DetailsSalt, old.DetailsSalt).SetProperty(x => x.DetailsHash, old.DetailsHash),
                    ct
                );
        }
    }

    private async Task<bool> IsWrittenByServerAsync(AuditEvent happened, CancellationToken ct)
    {
        if (happened.Mac is not { } mac)
            return false;
        var hash = AuditLeaf.Hash(happened);
        return (await keys.AllAsync(again: false, ct)).Any(key => key.HasMarked(hash, mac))
            || (await keys.AllAsync(again: true, ct)).Any(key => key.HasMarked(hash, mac));
    }

    private async Task<AuditTreeHead> AppendAsync(long size, List<AuditEvent> events, CancellationToken ct)
    {
        HashSet<(int, long)> stored = [];
        var appender = new MerkleAppender(
            size,
            async (level, index) =>
            {
                stored.Add((level, index));
                var tile = await reader.TileAsync(level, index, ct);
                var filled = (int)((size >> (level * AuditTile.Height)) - index * AuditTile.Width);
                tile.Hashes = tile.Hashes[..(Math.Min(filled, AuditTile.Width) * MerkleHash.Length)];
                return tile;
            }
        );
        foreach (var happened in events)
            await appender.AppendAsync(AuditLeaf.Hash(happened));

        var head = await SignAsync(appender, ct);
        await db.InsertAsync([.. appender.Changed.Where(tile => !stored.Contains((tile.Level, tile.Index)))], ct);
        foreach (var tile in appender.Changed.Where(tile => stored.Contains((tile.Level, tile.Index))))
            await db
                .AuditTiles.Where(t => t.Level == tile.Level && t.Index == tile.Index)
                .ExecuteUpdateAsync(t => t.SetProperty(x => x.Hashes, tile.Hashes), ct);
        await PlaceAsync(size, events, ct);
        await db.InsertAsync([head], ct);
        await db.AuditLogSizes.ExecuteUpdateAsync(s => s.SetProperty(x => x.Size, appender.Size), ct);
        return head;
    }

    private async Task<AuditTreeHead> SignAsync(MerkleAppender appender, CancellationToken ct)
    {
        var key = (await keys.AllAsync(again: true, ct))[0]; // another process may have added one
        var root = await new MerkleTree(appender.ReadAsync).RootAsync(appender.Size);
        return new()
        {
            Size = appender.Size,
            RootHash = root,
            At = clock.GetUtcNow(),
            KeyId = key.Id,
            Signature = key.Sign(SignedNote.Body(keys.Origin, appender.Size, root)),
        };
    }

    /// <summary>Gives the events their places: a statement for each run of neighbouring numbers.</summary>
    private async Task PlaceAsync(long size, List<AuditEvent> events, CancellationToken ct)
    {
        for (var (start, end) = (0, 0); start < events.Count; start = end)
        {
            for (end = start + 1; end < events.Count && events[end].Number == events[end - 1].Number + 1; end++) { }
            var (first, last) = (events[start].Number, events[end - 1].Number);
            var offset = size + start - first;
            await db
                .AuditEvents.Where(e => e.Number >= first && e.Number <= last)
                .ExecuteUpdateAsync(e => e.SetProperty(x => x.LeafIndex, x => x.Number + offset), ct);
        }
    }
}
