using JippApi.Application.Access;
using JippApi.Application.Audit;
using JippApi.Infrastructure.Persistence.Plain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace JippApi.Infrastructure.Persistence.Audit;

/// <summary>
/// Stores the audit events of a transaction in it. They get their place in the log after the commit, so no transaction
/// waits for another.
/// </summary>
internal static class AuditWriter
{
    private const string Nobody = "system";

    public static Task WriteAsync(DbContext db, AuditKey key, IReadOnlyCollection<PendingAuditEvent> notes, CancellationToken ct)
    {
        if (notes.Count == 0)
            return Task.CompletedTask;
        var user = db.GetService<ICurrentUser>();
        var at = db.GetService<TimeProvider>().GetUtcNow();
        return db.InsertAsync([.. notes.Select(note => EventOf(note, key, at, user))], ct);
    }

    private static AuditEvent EventOf(PendingAuditEvent note, AuditKey key, DateTimeOffset at, ICurrentUser user)
    {
        var (caller, salt) = (user.Caller, AuditLeaf.NewSalt());
        var happened = new AuditEvent
        {
            EventId = note.EventId,
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
            DetailsSalt = salt,
            DetailsHash = AuditLeaf.DetailsHash(salt, note.Details),
        };
        happened.Mac = key.MacOf(AuditLeaf.Hash(happened));
        return happened;
    }
}
