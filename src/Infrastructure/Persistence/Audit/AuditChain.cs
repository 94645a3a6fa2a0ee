using JippApi.Application.Access;
using JippApi.Application.Audit;
using JippApi.Infrastructure.Persistence.Plain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace JippApi.Infrastructure.Persistence.Audit;

/// <summary>
/// Appends the audit events of a transaction to the chain just before it commits, to lock the end of the chain as
/// briefly as possible.
/// </summary>
internal static class AuditChain
{
    private const string Nobody = "system";

    public static async Task AppendAsync(DbContext db, IReadOnlyCollection<PendingAuditEvent> notes, CancellationToken ct)
    {
        if (notes.Count == 0)
            return;
        var user = db.GetService<ICurrentUser>();
        var at = db.GetService<TimeProvider>().GetUtcNow();
        var count = notes.Count;

        await db.Set<AuditHead>().ExecuteUpdateAsync(head => head.SetProperty(h => h.Number, h => h.Number + count), ct);
        var (last, hash) = await HeadAsync(db, ct);
        var number = last - count;
        List<AuditEvent> events = [];
        foreach (var note in notes)
        {
            events.Add(EventOf(note, ++number, hash, at, user));
            hash = events[^1].Hash;
        }

        await db.Set<AuditHead>().ExecuteUpdateAsync(head => head.SetProperty(h => h.Hash, hash), ct);
        await db.InsertAsync(events, ct);
    }

    public static async Task<(long Number, string Hash)> HeadAsync(DbContext db, CancellationToken ct)
    {
        var head = await db.Set<AuditHead>().AsNoTracking().SingleAsync(ct);
        return (head.Number, head.Hash);
    }

    private static AuditEvent EventOf(PendingAuditEvent note, long number, string previousHash, DateTimeOffset at, ICurrentUser user)
    {
        var caller = user.Caller;
        return new AuditEvent
        {
            Number = number,
            At = new(at.UtcTicks - at.UtcTicks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero),
            Actor = note.Actor ?? caller?.Id.Value ?? Nobody,
            ActingFor = caller?.ActingFor?.Value.ToString(),
            Client = caller?.Client is null ? null : caller.Id.Value,
            Action = note.Action,
            ResourceType = note.ResourceType,
            ResourceId = note.ResourceId,
            RegionCode = note.RegionCode,
            InstitutionId = note.InstitutionId,
            Sources = note.Sources,
            RequestId = user.RequestId,
            Details = note.Details,
            PreviousHash = previousHash,
        }.WithHash();
    }
}
