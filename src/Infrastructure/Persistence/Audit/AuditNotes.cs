using System.Text.Json;
using JippApi.Application.Audit;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using JippApi.Domain.Escalations;
using JippApi.Domain.Files;
using JippApi.Domain.Hubs;
using JippApi.Domain.Indicators;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutionalisation;
using JippApi.Domain.Institutions;
using JippApi.Domain.Lineage;
using JippApi.Domain.Mentoring;
using JippApi.Domain.Monitoring;
using JippApi.Domain.Operations;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence.Outbox;

namespace JippApi.Infrastructure.Persistence.Audit;

/// <summary>
/// Turns each domain event into an audit entry: the event states what was done, the aggregate states to what and where.
/// </summary>
internal static class AuditNotes
{
    public static void AddFor(JippDb db)
    {
        foreach (var root in db.ChangeTracker.Entries<AggregateRoot>().Select(entry => entry.Entity).Where(root => root.Events.Count > 0))
        {
            if (root is Grant or PartnerClient)
                db.TouchAccess();
            foreach (var happened in root.Events)
                db.Note(NoteOf(root, happened));
        }
    }

    private static AuditNote NoteOf(AggregateRoot root, IDomainEvent happened)
    {
        var action = Code.OfName(happened.GetType().Name);
        var details = JsonSerializer.Serialize(happened, happened.GetType(), OutboxMessage.Json);
        return root switch
        {
            Innovation i => new(action, "innovation", i.Id.Value.ToString())
            {
                RegionCode = i.RegionCode,
                InstitutionId = i.OwnerId,
                Sources =
                    i.SourceRecords.Count == 0 ? null : $"|{string.Join('|', i.SourceRecords.Select(r => Code.Of(r.Source)).Distinct())}|",
                Details = details,
            },
            Institution i => new(action, "institution", i.Id.Value.ToString())
            {
                RegionCode = i.RegionCode,
                InstitutionId = i.Id,
                Details = details,
            },
            Hub h => new(action, "hub", h.Id.Value.ToString())
            {
                RegionCode = h.RegionCode,
                InstitutionId = h.HostId,
                Details = details,
            },
            HubActivity a => new(action, "hub-activity", a.Id.Value.ToString())
            {
                RegionCode = a.RegionCode,
                InstitutionId = a.HostId,
                Details = details,
            },
            MaturitySurvey s => new(action, "maturity-survey", s.Id.Value.ToString())
            {
                RegionCode = s.RegionCode,
                InstitutionId = s.HostId,
                Details = details,
            },
            Grant g => new(action, "user", g.AccountId.Value.ToString())
            {
                RegionCode = g.Scope.Kind == ScopeKind.Region ? g.Scope.Value : null,
                InstitutionId = g.Scope.Kind == ScopeKind.Institution ? new(Guid.Parse(g.Scope.Value!)) : null,
                Sources = g.Scope.Kind == ScopeKind.Source ? $"|{g.Scope.Value}|" : null,
                Details = details,
            },
            ReplicationPlan p => new(action, "replication-plan", p.Id.Value.ToString()) { InstitutionId = p.AdopterId, Details = details },
            PlanEvaluation e => new(action, "plan-evaluation", e.Id.Value.ToString()) { InstitutionId = e.AdopterId, Details = details },
            ReplicationLink l => new(action, "replication-link", l.Id.Value.ToString()) { Details = details },
            InstitutionalisationEvidence e => new(action, "institutionalisation-evidence", e.Id.Value.ToString())
            {
                InstitutionId = e.OwnerId,
                Details = details,
            },
            PlanComment c => new(action, "plan-comment", c.Id.Value.ToString()) { Details = details },
            ActionItem i => new(action, "action-item", i.Id.Value.ToString()) { InstitutionId = i.AdopterId, Details = details },
            CommitmentSheet s => new(action, "commitment", s.Id.Value.ToString()) { RegionCode = s.RegionCode, Details = details },
            Operation o => new(action, "operation", o.Id.Value.ToString()) { Details = details },
            MentorAssignment a => new(action, "mentor-assignment", a.Id.Value.ToString())
            {
                InstitutionId = a.AdopterId,
                Details = details,
            },
            MentoringSession s => new(action, "mentoring-session", s.Id.Value.ToString())
            {
                InstitutionId = s.AdopterId,
                Details = details,
            },
            MonitoringReport r => new(action, "monitoring-report", r.Id.Value.ToString())
            {
                InstitutionId = r.AdopterId,
                Details = details,
            },
            Indicator i => new(action, "indicator", i.Id.Value.ToString()) { Details = details },
            IndicatorActual a => new(action, "indicator-actual", a.Id.Value.ToString())
            {
                InstitutionId = a.InstitutionId,
                Details = details,
            },
            Escalation e => new(action, "escalation", e.Id.Value.ToString()) { InstitutionId = e.AdopterId, Details = details },
            EscalationPolicy p => new(action, "escalation-policy", p.Id.Value.ToString()) { RegionCode = p.RegionCode, Details = details },
            Holiday h => new(action, "holiday", $"{h.Date:O}") { Details = details },
            StoredFile f => new(action, "file", f.Id.Value.ToString()) { Details = details },
            Evidence e => new(action, "evidence", e.Id.Value.ToString()) { Details = details },
            PartnerClient c => new(action, "client", c.Id.Value.ToString())
            {
                Sources = c.Source is { } source ? $"|{Code.Of(source)}|" : null,
                Details = details,
            },
            _ => throw new InvalidOperationException($"{root.GetType().Name} has no audit entry defined."),
        };
    }
}
