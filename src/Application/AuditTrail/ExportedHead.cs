using System.Globalization;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AuditTrail;

/// <summary>A signed head of the audit log in an export: whoever keeps the file can hold the log to it.</summary>
/// <param name="Size">Number of events that the head covers.</param>
/// <param name="RootHash">Root of the Merkle tree over them in Base64.</param>
/// <param name="Address">Public address of the signed head.</param>
public sealed record ExportedHead(long Size, string RootHash, string Address)
{
    /// <summary>Formats the size and the root, as headers and files carry them.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Size} {RootHash}");

    /// <summary>
    /// Returns the head for what is read anew each time: the last one before the day (WIB), on the first day the first
    /// one; null if there is none. It is the same all day, and so are the bytes of an export of unchanged data.
    /// </summary>
    internal static async Task<ExportedHead?> OfDayAsync(IAppDb db, DocumentPolicy policy, DateTimeOffset now, CancellationToken ct)
    {
        var beginning = Wib.StartOf(Wib.DayOf(now));
        var heads = db.AuditTreeHeads.AsNoTracking();
        return Of(
            await heads.Where(h => h.At < beginning).OrderByDescending(h => h.Size).FirstOrDefaultAsync(ct)
                ?? await heads.OrderBy(h => h.Size).FirstOrDefaultAsync(ct),
            policy
        );
    }

    /// <summary>
    /// Returns the head for what is printed as it was last changed: the first one that covers the latest sealed change;
    /// null if none is sealed. It stays the same until the next change.
    /// </summary>
    internal static async Task<ExportedHead?> CoveringAsync(IAppDb db, DocumentPolicy policy, Subject changed, CancellationToken ct)
    {
        var place = await db
            .AuditEvents.Where(e => e.ResourceId == changed.Id && e.ResourceType == changed.Kind && e.LeafIndex >= 0)
            .MaxAsync(e => e.LeafIndex, ct);
        return place is null
            ? null
            : Of(await db.AuditTreeHeads.AsNoTracking().Where(h => h.Size > place).OrderBy(h => h.Size).FirstOrDefaultAsync(ct), policy);
    }

    private static ExportedHead? Of(AuditTreeHead? head, DocumentPolicy policy) =>
        head is null
            ? null
            : new(
                head.Size,
                Convert.ToBase64String(head.RootHash),
                policy.AddressOf(string.Create(CultureInfo.InvariantCulture, $"/api/v1/audit-log/heads/{head.Size}"))
            );
}
