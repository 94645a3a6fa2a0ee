using System.Globalization;
using System.Text;
using JippApi.Application.Audit;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Persistence.Audit;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Sealing;

internal sealed class AuditLog(JippDb db, AuditKeys keys, AuditWitness witness, TimeProvider clock) : IAuditLog
{
    private const int MaxUnsealed = 1_000;
    private const int TilesAtOnce = 8;

    private readonly AuditLogReader reader = new(db, keys);

    public Task<long> SizeAsync(CancellationToken ct) => reader.SizeAsync(ct);

    public MerkleTree Tree(CancellationToken ct) => reader.Tree(ct);

    public async Task<AuditVerification> VerifyNewAsync(CancellationToken ct)
    {
        var size = await reader.SizeAsync(ct);
        var root = await Tree(ct).RootAsync(size);
        var from = await VerifiedTileAsync(ct);
        var fault = witness.Fault ?? await reader.HeadFaultAsync(witness.Seen, ct);
        for (var tile = from; fault is null && tile * AuditTile.Width < size; tile += TilesAtOnce)
            fault = await reader.EventsFaultAsync(tile, TilesAtOnce, size, ct);
        var (unsealed, refused) = (await UnsealedAsync(ct), await RefusedAsync(ct));
        fault ??= await UnsealedFaultAsync(unsealed, ct);
        if (fault is null)
            await SaveVerifiedAsync(size, root, ct);
        return new(
            fault is null && refused == 0,
            size,
            Convert.ToBase64String(root),
            from * AuditTile.Width,
            unsealed.Count,
            refused,
            fault?.Kind ?? (refused > 0 ? AuditFaultKind.EventInserted : null),
            fault?.LeafIndex
        );
    }

    public async Task EraseTextAsync(AuditEvent happened, CancellationToken ct)
    {
        var details = happened.Details is { } text ? FreeText.Erase(text) : null;
        await db
            .AuditEvents.Where(e => e.Number == happened.Number)
            .ExecuteUpdateAsync(e => e.SetProperty(x => x.Details, details).SetProperty(x => x.DetailsSalt, (byte[]?)null), ct);
        var payloads = db.Outbox.Where(m => m.EventId == happened.EventId);
        if (await payloads.Select(m => m.Payload).SingleOrDefaultAsync(ct) is { } payload)
            await payloads.ExecuteUpdateAsync(m => m.SetProperty(x => x.Payload, FreeText.Erase(payload)), ct);
    }

    public async Task<AuditLag> LagAsync(CancellationToken ct)
    {
        var waiting = await db
            .AuditEvents.Where(e => e.LeafIndex == null)
            .OrderBy(e => e.Number)
            .Take(MaxUnsealed)
            .Select(e => e.At)
            .ToListAsync(ct);
        var oldest = waiting.Count == 0 ? TimeSpan.Zero : clock.GetUtcNow() - waiting[0];
        return new(waiting.Count, oldest > TimeSpan.Zero ? oldest : TimeSpan.Zero, await RefusedAsync(ct), witness.Fault);
    }

    private Task<List<AuditEvent>> UnsealedAsync(CancellationToken ct) =>
        db.AuditEvents.AsNoTracking().Where(e => e.LeafIndex == null).OrderBy(e => e.Number).Take(MaxUnsealed).ToListAsync(ct);

    private Task<int> RefusedAsync(CancellationToken ct) => db.AuditEvents.CountAsync(e => e.LeafIndex == AuditBatch.Refused, ct);

    private async Task<AuditFault?> UnsealedFaultAsync(List<AuditEvent> unsealed, CancellationToken ct)
    {
        var all = await keys.AllAsync(again: true, ct);
        var isWrong = unsealed.Any(e =>
            e.ChainHash is null && !(e.Mac is { } mac && AuditLeaf.DetailsFit(e) && all.Any(key => key.HasMarked(AuditLeaf.Hash(e), mac)))
        );
        return isWrong ? new(AuditFaultKind.EventChanged) : null;
    }

    /// <summary>
    /// The first tile that is not known to be right: the mark proves that a server verified those before it.
    /// </summary>
    private async Task<long> VerifiedTileAsync(CancellationToken ct)
    {
        var (size, mark) = await db
            .AuditLogSizes.AsNoTracking()
            .Select(s => new ValueTuple<long, byte[]?>(s.VerifiedSize, s.VerifiedMark))
            .SingleAsync(ct);
        if (mark is null || size > await reader.SizeAsync(ct))
            return 0;
        var said = Said(size, await Tree(ct).RootAsync(size));
        return (await keys.AllAsync(again: false, ct)).Any(key => key.HasMarked(said, mark)) ? size / AuditTile.Width : 0;
    }

    private async Task SaveVerifiedAsync(long size, byte[] root, CancellationToken ct)
    {
        var mark = (await keys.CurrentAsync(ct)).MacOf(Said(size, root));
        await db
            .AuditLogSizes.Where(s => s.VerifiedSize < size)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.VerifiedSize, size).SetProperty(x => x.VerifiedMark, mark), ct);
    }

    private static byte[] Said(long size, byte[] root) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"verified {size} {Convert.ToBase64String(root)}"));
}
