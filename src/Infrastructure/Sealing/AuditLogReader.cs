using JippApi.Application.Audit;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.Audit;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Sealing;

/// <summary>Reads the sealed log and compares its parts: events, tiles, heads.</summary>
internal sealed class AuditLogReader(JippDb db, AuditKeys keys)
{
    /// <summary>How long a seal that began before a key was added may take to sign with the one before.</summary>
    private static readonly TimeSpan RotationTime = TimeSpan.FromMinutes(1);

    /// <summary>Stands in for a tile that is missing, so that no hash fits.</summary>
    private static readonly byte[] Missing = new byte[AuditTile.Width * MerkleHash.Length];

    public async Task<long> SizeAsync(CancellationToken ct) => await db.AuditLogSizes.Select(s => s.Size).SingleAsync(ct);

    /// <summary>Reads a tile; one that was removed has hashes that fit nothing.</summary>
    public async Task<AuditTile> TileAsync(int level, long index, CancellationToken ct)
    {
        var tile = await db.AuditTiles.AsNoTracking().SingleOrDefaultAsync(t => t.Level == level && t.Index == index, ct);
        return new()
        {
            Level = level,
            Index = index,
            Hashes = tile is null ? Missing : [.. tile.Hashes, .. Missing.AsSpan(Math.Min(tile.Hashes.Length, Missing.Length))],
        };
    }

    public MerkleTree Tree(CancellationToken ct) => new((level, index) => TileAsync(level, index, ct));

    /// <summary>
    /// Compares the newest head with its key, the size of the log, its tiles and a head seen before. The parts are read
    /// one after another, so a seal in between makes them differ; then they are read again.
    /// </summary>
    public async Task<AuditFault?> HeadFaultAsync(LogHead? seen, CancellationToken ct)
    {
        while (true)
        {
            var size = await SizeAsync(ct);
            var fault = await HeadFaultAsync(size, seen, ct);
            if (fault is null || await SizeAsync(ct) == size)
                return fault;
        }
    }

    private async Task<AuditFault?> HeadFaultAsync(long size, LogHead? seen, CancellationToken ct)
    {
        if (seen?.Size > size)
            return new(AuditFaultKind.LogCut, size);
        var head = await db.AuditTreeHeads.AsNoTracking().OrderByDescending(h => h.Size).FirstOrDefaultAsync(ct);
        if (head is null)
            return size == 0 ? null : new(AuditFaultKind.HeadForged, size);
        if (head.Size != size)
            return new(AuditFaultKind.TreeChanged, Math.Min(size, head.Size));
        if (!await IsSignedAsync(head, ct))
            return new(AuditFaultKind.HeadForged, size);

        var tree = Tree(ct);
        if (!(await tree.RootAsync(size)).AsSpan().SequenceEqual(head.RootHash))
            return new(AuditFaultKind.TreeChanged, size);
        if (seen is { Size: > 0 } && !(await tree.RootAsync(seen.Size)).AsSpan().SequenceEqual(seen.RootHash))
            return new(AuditFaultKind.LogForked, seen.Size);
        return await db.AuditEvents.AnyAsync(e => e.LeafIndex >= size, ct) ? new(AuditFaultKind.EventInserted, size) : null;
    }

    /// <summary>
    /// Compares the sealed events of neighbouring tiles with the stored hashes, up to the level of the root.
    /// </summary>
    /// <param name="tile">The first tile.</param>
    /// <param name="count">The number of tiles.</param>
    /// <param name="size">The size of the log.</param>
    /// <param name="ct">Cancels the check.</param>
    public async Task<AuditFault?> EventsFaultAsync(long tile, int count, long size, CancellationToken ct)
    {
        var (first, end) = (tile * AuditTile.Width, Math.Min((tile + count) * AuditTile.Width, size));
        var all = await keys.AllAsync(again: false, ct);
        var expected = first;
        AuditTile? hashes = null;
        var events = db.AuditEvents.AsNoTracking().Where(e => e.LeafIndex >= first && e.LeafIndex < end).OrderBy(e => e.LeafIndex);
        foreach (var happened in await events.ToListAsync(ct))
        {
            if (happened.LeafIndex != expected)
                return new(happened.LeafIndex > expected ? AuditFaultKind.EventMissing : AuditFaultKind.EventInserted, expected);
            if (hashes?.Index != expected / AuditTile.Width)
                hashes = await TileAsync(0, expected / AuditTile.Width, ct);
            var hash = AuditLeaf.Hash(happened);
            if (!hashes.HashAt((int)(expected % AuditTile.Width)).SequenceEqual(hash))
                return new(AuditFaultKind.EventChanged, expected);
            if (!await DetailsFitAsync(happened, ct))
                return new(AuditFaultKind.DetailsChanged, expected);
            if (happened.Mac is { } mac ? !all.Any(key => key.HasMarked(hash, mac)) : happened.ChainHash is null)
                return new(AuditFaultKind.EventInserted, expected);
            expected++;
        }

        return expected < end ? new(AuditFaultKind.EventMissing, expected) : await TilesFaultAsync(tile, end, ct);
    }

    /// <summary>
    /// Whether a head is signed by the newest key; or by the one before it, if the newest one has hardly been added.
    /// </summary>
    private async Task<bool> IsSignedAsync(AuditTreeHead head, CancellationToken ct)
    {
        var published = await keys.PublishedAsync(ct);
        var (signer, place) = published.Select((key, at) => (key, at)).FirstOrDefault(p => p.key.Id == head.KeyId);
        if (signer is null || place > 0 && head.At > published[place - 1].CreatedAt + RotationTime)
            return false;
        var key = (await keys.AllAsync(again: false, ct)).Single(key => key.Id == head.KeyId);
        return key.HasSigned(SignedNote.Body(keys.Origin, head.Size, head.RootHash), head.Signature);
    }

    /// <summary>Compares each full tile with its hash in the tile above it.</summary>
    private async Task<AuditFault?> TilesFaultAsync(long tile, long end, CancellationToken ct)
    {
        for (var (level, first, full) = (0, tile, end / AuditTile.Width); first < full; level++)
        {
            for (var index = first; index < full; index++)
            {
                var parent = await TileAsync(level + 1, index / AuditTile.Width, ct);
                var child = await TileAsync(level, index, ct);
                if (!parent.HashAt((int)(index % AuditTile.Width)).SequenceEqual(MerkleHash.Subtree(child.Hashes)))
                    return new(AuditFaultKind.TreeChanged, index << (AuditTile.Height * (level + 1)));
            }

            (first, full) = (first / AuditTile.Width, full / AuditTile.Width);
        }

        return null;
    }

    private async Task<bool> DetailsFitAsync(AuditEvent happened, CancellationToken ct)
    {
        if (happened.DetailsSalt is not null)
            return AuditLeaf.DetailsFit(happened);
        var id = happened.EventId.ToString();
        var erasures = db.AuditEvents.AsNoTracking().Where(e => e.ResourceId == id && e.Action == AuditEvent.TextErased);
        var all = await keys.AllAsync(again: false, ct);
        return (await erasures.ToListAsync(ct)).Any(e => e.Mac is { } mac && all.Any(key => key.HasMarked(AuditLeaf.Hash(e), mac)));
    }
}

/// <summary>A size of the log and its root.</summary>
internal sealed record LogHead(long Size, byte[] RootHash);
