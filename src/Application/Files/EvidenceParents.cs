using JippApi.Application.Access;
using JippApi.Application.ActionItems;
using JippApi.Application.Commitments;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Application.Innovations;
using JippApi.Application.Mentoring;
using JippApi.Application.Monitoring;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.Files;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Mentoring;
using JippApi.Domain.Monitoring;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Files;

/// <summary>Decides who may see and attach the evidence of a resource.</summary>
internal static class EvidenceParents
{
    /// <summary>Filters the evidence of a resource, without what was removed.</summary>
    public static IQueryable<Evidence> About(this IQueryable<Evidence> evidence, EvidenceParent parent)
    {
        var id = parent.Id;
        var (innovation, hub, plan, item, sheet) = (
            new InnovationId(id),
            new HubId(id),
            new ReplicationPlanId(id),
            new ActionItemId(id),
            new CommitmentSheetId(id)
        );
        var (session, report) = (new MentoringSessionId(id), new MonitoringReportId(id));
        var present = evidence.Where(e => e.RemovedAt == null);
        return parent.Kind switch
        {
            EvidenceParentKind.Innovation => present.Where(e => e.InnovationId == innovation),
            EvidenceParentKind.Hub => present.Where(e => e.HubId == hub),
            EvidenceParentKind.ReplicationPlan => present.Where(e => e.PlanId == plan),
            EvidenceParentKind.ActionItem => present.Where(e => e.ActionItemId == item),
            EvidenceParentKind.MentoringSession => present.Where(e => e.SessionId == session),
            EvidenceParentKind.MonitoringReport => present.Where(e => e.ReportId == report),
            _ => present.Where(e => e.CommitmentId == sheet),
        };
    }

    /// <summary>Requires that the resource is visible to the caller.</summary>
    public static async Task RequireVisibleAsync(IAppDb db, ICurrentUser user, EvidenceParent parent, CancellationToken ct)
    {
        switch (parent.Kind)
        {
            case EvidenceParentKind.Innovation:
                (await InnovationLookup.ReadAsync(db, user, parent.Id, ct)).RequireNotEnded();
                break;
            case EvidenceParentKind.Hub:
                await HubLookup.ReadHubAsync(db, parent.Id, ct);
                break;
            case EvidenceParentKind.ReplicationPlan:
                await PlanLookup.ReadPlanAsync(db, user, parent.Id, ct);
                break;
            case EvidenceParentKind.ActionItem:
                await EvidenceParents.ReadItemAsync(db, user, parent.Id, ct);
                break;
            case EvidenceParentKind.MentoringSession:
                await MentoringSessionLookup.ReadSessionAsync(db, user, parent.Id, ct);
                break;
            case EvidenceParentKind.MonitoringReport:
                await MonitoringReportLookup.ReadReportAsync(db, user, parent.Id, ct);
                break;
            default:
                await CommitmentAccess.ReadSheetAsync(db, user, parent.Id, ct);
                break;
        }
    }

    /// <summary>Requires that nobody has accepted the evidence of the resource yet by verifying it.</summary>
    public static async Task RequireNotAcceptedAsync(IAppDb db, EvidenceParent parent, CancellationToken ct)
    {
        var item = new ActionItemId(parent.Id);
        ActionItemRules.EvidenceKept.Require(
            parent.Kind != EvidenceParentKind.ActionItem || !await db.ActionItems.AnyAsync(i => i.Id == item && i.VerifiedAt != null, ct)
        );
    }

    /// <summary>Requires that the caller writes the resource, reports on it or is a party to it.</summary>
    /// <exception cref="ForbiddenException">The resource is visible to the caller, but they may not attach
    /// evidence.</exception>
    public static async Task RequireAttachableAsync(IAppDb db, ICurrentUser user, EvidenceParent parent, CancellationToken ct)
    {
        await EvidenceParents.RequireVisibleAsync(db, user, parent, ct);
        var (caller, needed) = (user.Caller!, PermissionsFor(parent.Kind));
        var may = parent.Kind switch
        {
            EvidenceParentKind.Innovation => await db
                .Innovations.Where(i => i.Id == new InnovationId(parent.Id))
                .Within(caller.ReachOf(Permissions.WriteInnovations), db)
                .AnyAsync(ct),
            EvidenceParentKind.Hub => await MayOfHubAsync(db, caller, new(parent.Id), ct),
            EvidenceParentKind.ReplicationPlan => await MayOfPlanAsync(db, user, parent.Id, ct),
            EvidenceParentKind.ActionItem => await ItemAccess.HasAnyAsync(
                db,
                caller,
                needed,
                await EvidenceParents.ReadItemAsync(db, user, parent.Id, ct),
                ct
            ),
            EvidenceParentKind.MentoringSession => (
                await MentoringSessionLookup.SessionAccessAsync(
                    db,
                    user,
                    await MentoringSessionLookup.ReadSessionAsync(db, user, parent.Id, ct),
                    ct
                )
            ).Writes,
            EvidenceParentKind.MonitoringReport => (
                await MonitoringReportLookup.ReportAccessAsync(
                    db,
                    user,
                    await MonitoringReportLookup.ReadReportAsync(db, user, parent.Id, ct),
                    ct
                )
            ).Writes,
            _ => MayOfSheet(user, await CommitmentAccess.ReadSheetAsync(db, user, parent.Id, ct)),
        };
        if (!may)
            throw new ForbiddenException(needed);
    }

    private static IReadOnlyList<string> PermissionsFor(EvidenceParentKind kind) =>
        kind switch
        {
            EvidenceParentKind.Innovation => [Permissions.WriteInnovations],
            EvidenceParentKind.Hub => [Permissions.WriteHubs],
            EvidenceParentKind.ReplicationPlan => [Permissions.WritePlans, Permissions.AnswerPlans],
            EvidenceParentKind.ActionItem => [Permissions.WriteItems, Permissions.ReportItems],
            EvidenceParentKind.MentoringSession => [Permissions.WriteMentoring],
            EvidenceParentKind.MonitoringReport => [Permissions.WritePlans],
            _ => [Permissions.WriteCommitments, Permissions.SignCommitments],
        };

    /// <summary>Whether the caller maintains the hub or is one of its mentors.</summary>
    private static async Task<bool> MayOfHubAsync(IAppDb db, Caller caller, HubId id, CancellationToken ct)
    {
        var hub = await db.Hubs.AsNoTracking().SingleAsync(h => h.Id == id, ct);
        var may =
            hub.Mentors.Any(mentor => mentor.Details.AccountId is { } account && account == caller.Account)
            || await caller.ReachOf(Permissions.WriteHubs).CoversAsync(hub.HostId, db, ct);
        if (may)
            HubRules.NotEnded.Require(hub.Status != HubStatus.Ended);
        return may;
    }

    private static async Task<bool> MayOfPlanAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct) =>
        await PlanVisibility.PlanAccessAsync(db, user, await PlanLookup.ReadPlanAsync(db, user, id, ct), ct)
            is { Writes: true }
                or { Answers: true };

    private static bool MayOfSheet(ICurrentUser user, CommitmentSheet sheet) =>
        user.Maintains(sheet.RegionCode) || sheet.Signatories.Any(user.Is);

    private static async Task<ActionItem> ReadItemAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new ActionItemId(id);
        return await db.ActionItems.AsNoTracking().Where(i => i.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(ActionItem));
    }
}
