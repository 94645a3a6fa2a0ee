using JippApi.Application.Access;
using JippApi.Application.ActionItems;
using JippApi.Application.Commitments;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Application.Innovations;
using JippApi.Application.Mentoring;
using JippApi.Application.Monitoring;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Files;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Files;

/// <summary>
/// Decides who may read evidence, as a query filter: those who can see the resource, limited by the classification of
/// the file. Whoever attached it can read it for as long as they see the resource.
/// </summary>
internal static class EvidenceVisibility
{
    /// <summary>Filters the evidence the caller may read.</summary>
    public static IQueryable<Evidence> ReadableBy(this IQueryable<Evidence> evidence, ICurrentUser user, IAppDb db)
    {
        var shown = EvidenceVisibility.OfVisible(db, user);
        if (user.Caller is not { Id: var me } caller)
            return evidence.Where(e => e.Classification == FileClassification.Public && shown.Any(s => s.Id == e.Id));
        var inside = EvidenceVisibility.OfParticipants(db, caller, user);
        return evidence.Where(e =>
            shown.Any(s => s.Id == e.Id)
            && (e.Classification != FileClassification.Restricted || e.AttachedBy == me || inside.Any(s => s.Id == e.Id))
        );
    }

    /// <summary>Filters the evidence of resources visible to the caller.</summary>
    private static IQueryable<Evidence> OfVisible(IAppDb db, ICurrentUser user)
    {
        var innovations = db
            .Innovations.VisibleTo(user, db)
            .Where(i => i.Publication != Publication.Withdrawn && i.Publication != Publication.Merged);
        var plans = db.ReplicationPlans.VisibleTo(user, db);
        var items = db.ActionItems.VisibleTo(user, db);
        var sheets = db.Commitments.VisibleTo(user, db);
        var (sessions, reports) = (db.MentoringSessions.VisibleTo(user, db), db.MonitoringReports.VisibleTo(user, db));
        return db.Evidence.Where(e =>
            e.HubId != null
            || innovations.Any(i => i.Id == e.InnovationId)
            || plans.Any(p => p.Id == e.PlanId)
            || items.Any(i => i.Id == e.ActionItemId)
            || sheets.Any(s => s.Id == e.CommitmentId)
            || sessions.Any(s => s.Id == e.SessionId)
            || reports.Any(r => r.Id == e.ReportId)
        );
    }

    /// <summary>
    /// Filters the evidence of resources the caller takes part in: they write the innovation, the hub or the sheet; are
    /// a party to the plan or mentor it; report on the item; or belong to an institution that signs the sheet. Sessions
    /// and reports are visible only to their participants anyway.
    /// </summary>
    private static IQueryable<Evidence> OfParticipants(IAppDb db, Caller caller, ICurrentUser user)
    {
        var innovations = db.Innovations.Within(caller.ReachOf(Permissions.WriteInnovations), db);
        var hubs = db.Hubs.Within(caller.ReachOf(Permissions.WriteHubs), db);
        var adopters = db.Institutions.Within(caller.ReachOf(Permissions.ReadPlans), db);
        var origins = db.Innovations.Within(caller.ReachOf(Permissions.AnswerPlans), db);
        var partners = db.Institutions.Within(caller.ReachOf(Permissions.AnswerPlans), db);
        var mentored = db.MentorAssignments.Of(caller);
        var plans = db.ReplicationPlans.Where(p =>
            adopters.Any(a => a.Id == p.AdopterId)
            || (p.AnswerDueOn != null && (origins.Any(o => o.Id == p.OriginId) || partners.Any(i => i.Id == p.PartnerId)))
            || mentored.Any(mentor => mentor.PlanId == p.Id)
        );
        var (units, person) = (db.Institutions.Within(caller.ReachOf(Permissions.ReportItems), db), caller.Account);
        var items = db.ActionItems.Where(i =>
            plans.Any(p => p.Id == i.PlanId) || units.Any(u => u.Id == i.ResponsibleUnitId) || (person != null && i.AssigneeId == person)
        );
        var keeping = caller.ReachOf(Permissions.WriteCommitments);
        var (everywhere, regions) = (keeping.IsNationwide, keeping.Regions);
#pragma warning disable CA1310 // becomes SQL
        var sheets = db.Commitments.Where(s =>
            everywhere
            || regions.Any(region => s.RegionCode.StartsWith(region))
#pragma warning restore CA1310
            || s.Signatories.Any(signatory => adopters.Any(a => a.Id == signatory.InstitutionId))
        );
        var (sessions, reports) = (db.MentoringSessions.VisibleTo(user, db), db.MonitoringReports.VisibleTo(user, db));
        return db.Evidence.Where(e =>
            innovations.Any(i => i.Id == e.InnovationId)
            || hubs.Any(h => h.Id == e.HubId)
            || plans.Any(p => p.Id == e.PlanId)
            || items.Any(i => i.Id == e.ActionItemId)
            || sheets.Any(s => s.Id == e.CommitmentId)
            || sessions.Any(s => s.Id == e.SessionId)
            || reports.Any(r => r.Id == e.ReportId)
        );
    }
}
