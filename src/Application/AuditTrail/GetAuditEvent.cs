using JippApi.Application.Access;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AuditTrail;

/// <summary>Gets an audit event with everything needed to compute its hash.</summary>
public sealed record GetAuditEvent(Guid Id) : IRequest<AuditRecord>;

/// <summary>An audit event and what the log commits to.</summary>
/// <param name="Event">The event.</param>
/// <param name="Leaf">
/// The text that is hashed: <c>leafHash</c> is SHA-256 of a zero byte followed by it in UTF-8 (RFC 9162). It is a JSON
/// array of the members of the event; the last but one is SHA-256 of the salt followed by the text of the details.
/// </param>
/// <param name="DetailsText">The details exactly as recorded; absent when there are none.</param>
/// <param name="DetailsSalt">The salt in Base64; absent once text was erased from the details.</param>
public sealed record AuditRecord(AuditItem Event, string Leaf, string? DetailsText, string? DetailsSalt);

internal sealed class GetAuditEventHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetAuditEvent, AuditRecord>
{
    public async Task<AuditRecord> Handle(GetAuditEvent request, CancellationToken ct) =>
        await AuditRecords.OfAsync(db, await AuditRecords.FindAsync(db, user, request.Id, ct), ct);
}

internal static class AuditRecords
{
    /// <summary>Returns an event that the caller may see.</summary>
    public static async Task<AuditEvent> FindAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct) =>
        await db.AuditEvents.AsNoTracking().VisibleTo(user.Caller!, db).SingleOrDefaultAsync(e => e.EventId == id, ct)
        ?? throw new NotFoundException(nameof(AuditEvent));

    public static async Task<AuditRecord> OfAsync(IAppDb db, AuditEvent happened, CancellationToken ct)
    {
        var names = await AuditVisibility.NamesOfAsync(db, new[] { happened.Actor, happened.ActingFor }.OfType<string>(), ct);
        return new(
            AuditItem.Of(happened, names),
            AuditLeaf.Text(happened),
            happened.Details,
            happened.DetailsSalt is { } salt ? Convert.ToBase64String(salt) : null
        );
    }
}
