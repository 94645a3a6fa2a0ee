using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AuditTrail;

/// <summary>Lists the signed heads of the audit log, newest first.</summary>
public sealed record ListTreeHeads(int Limit, string? Cursor) : IRequest<Listing<TreeHeadItem>>;

/// <summary>Gets a signed head of the audit log; the newest, unless a size is given.</summary>
public sealed record GetTreeHead(long? Size) : IRequest<TreeHeadItem>;

/// <summary>
/// Gets the head that exports of lists carry today: the last one before the day (WIB), on the first day the first one;
/// null if there is none.
/// </summary>
public sealed record GetTreeHeadOfDay : IRequest<ExportedHead?>;

/// <summary>A signed head of the audit log. Keep it: it proves later that nothing before it was changed.</summary>
/// <param name="Size">Number of events that the head covers.</param>
/// <param name="RootHash">Root of the Merkle tree over them in Base64 (RFC 9162, SHA-256).</param>
/// <param name="At">When it was signed.</param>
/// <param name="KeyId">The key that signed it.</param>
/// <param name="Note">The head as a signed note (C2SP tlog-checkpoint).</param>
public sealed record TreeHeadItem(long Size, string RootHash, DateTimeOffset At, string KeyId, string Note)
{
    internal static TreeHeadItem Of(AuditTreeHead head, string origin) =>
        new(head.Size, Convert.ToBase64String(head.RootHash), head.At, head.KeyId, SignedNote.Of(origin, head));
}

internal sealed class ListTreeHeadsHandler(IAppDb db, IAuditKeys keys, IServerKeys signing)
    : IRequestHandler<ListTreeHeads, Listing<TreeHeadItem>>
{
    public Task<Listing<TreeHeadItem>> Handle(ListTreeHeads request, CancellationToken ct)
    {
        var heads = db.AuditTreeHeads.AsNoTracking();
        return new KeysetPage<long>(request.Limit, request.Cursor, "tree-heads", signing.Cursors).ReadAsync(
            (after, backwards) =>
                backwards
                    ? heads.Where(h => after == 0 || h.Size > after).OrderBy(h => h.Size)
                    : heads.Where(h => after == 0 || h.Size < after).OrderByDescending(h => h.Size),
            head => TreeHeadItem.Of(head, keys.Origin),
            head => head.Size,
            ct
        );
    }
}

internal sealed class GetTreeHeadHandler(IAppDb db, IAuditKeys keys) : IRequestHandler<GetTreeHead, TreeHeadItem>
{
    public async Task<TreeHeadItem> Handle(GetTreeHead request, CancellationToken ct)
    {
        var heads = db.AuditTreeHeads.AsNoTracking();
        var head = request.Size is { } size
            ? await heads.SingleOrDefaultAsync(h => h.Size == size, ct)
            : await heads.OrderByDescending(h => h.Size).FirstOrDefaultAsync(ct);
        return head is null ? throw new NotFoundException("Tree head") : TreeHeadItem.Of(head, keys.Origin);
    }
}

internal sealed class GetTreeHeadOfDayHandler(IAppDb db, DocumentPolicy policy, TimeProvider clock)
    : IRequestHandler<GetTreeHeadOfDay, ExportedHead?>
{
    public Task<ExportedHead?> Handle(GetTreeHeadOfDay request, CancellationToken ct) =>
        ExportedHead.OfDayAsync(db, policy, clock.GetUtcNow(), ct);
}
