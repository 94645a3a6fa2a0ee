using System.Text.Json;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Infrastructure.Persistence.Outbox;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace JippApi.Infrastructure.Persistence.Audit;

/// <summary>
/// Turns each domain event into an audit entry: the event states what was done, the aggregate states to what and where.
/// </summary>
internal static class AuditNotes
{
    public static IEnumerable<PendingAuditEvent> Of(ChangeTracker changes) =>
        from entry in changes.Entries<AggregateRoot>()
        where entry.Entity.Events.Count > 0
        from happened in entry.Entity.Events
        let subject = entry.Entity.AuditSubjectOf(happened)
        select new PendingAuditEvent(Code.OfName(happened.GetType().Name), subject.Kind, subject.Id)
        {
            RegionCode = subject.RegionCode,
            InstitutionId = subject.InstitutionId is { } id ? new(id) : null,
            Sources = subject.Sources.Count == 0 ? null : $"|{string.Join('|', subject.Sources.Select(Code.OfName))}|",
            Details = JsonSerializer.Serialize(happened, happened.GetType(), OutboxMessage.Json),
        };
}
