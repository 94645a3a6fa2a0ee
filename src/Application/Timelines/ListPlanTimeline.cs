using System.Text.Json.Nodes;
using JippApi.Application.Access;
using JippApi.Application.Audit;
using JippApi.Application.AuditTrail;
using JippApi.Application.Commitments;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Commitments;
using JippApi.Domain.Files;
using JippApi.Domain.Mentoring;
using JippApi.Domain.Monitoring;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Timelines;

/// <summary>Lists the events of a plan and its items, and the comments on it, newest first.</summary>
public sealed record ListPlanTimeline(Guid PlanId, int Limit, string? Cursor) : IRequest<Listing<TimelineEntry>>;

/// <summary>An entry in the timeline of a plan.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Action">Code of the event, such as <c>PLAN_ACCEPTED</c>, <c>PLAN_COMMENTED</c> or
/// <c>ACTION_ITEM_DONE</c>.</param>
/// <param name="Actor">Name of the actor; only for the parties of the plan.</param>
/// <param name="ActionItemId">The action item concerned; absent for events of the plan itself.</param>
/// <param name="Activity">Activity of that action item.</param>
/// <param name="Comment">The comment written; absent for other events.</param>
/// <param name="Evidence">The evidence attached or removed; absent for other events and when the caller may not read
/// it.</param>
/// <param name="Details">Further details; only for the parties of the plan.</param>
public sealed record TimelineEntry(
    DateTimeOffset At,
    string Action,
    string? Actor,
    Guid? ActionItemId,
    string? Activity,
    TimelineComment? Comment,
    TimelineEvidence? Evidence,
    JsonNode? Details
);

/// <summary>A comment on a plan.</summary>
public sealed record TimelineComment(Guid Id, string Text, CommentVisibility Visibility);

/// <summary>A file attached as evidence to a plan or to one of its items, sessions or reports.</summary>
public sealed record TimelineEvidence(Guid Id, Guid FileId, EvidenceKind Kind, string? Caption);

internal sealed class ListPlanTimelineHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListPlanTimeline, Listing<TimelineEntry>>
{
    private const string Plan = "replication-plan";
    private const string Item = "action-item";
    private const string Comment = "plan-comment";
    private const string Sheet = "commitment";
    private const string Session = "mentoring-session";
    private const string Report = "monitoring-report";
    private const string Attached = "evidence";

    /// <summary>Events the public may see besides public comments: those that the status reveals anyway.</summary>
    private static readonly string[] PublicActions =
    [
        .. new[]
        {
            nameof(PlanProposed),
            nameof(PlanAccepted),
            nameof(PlanCommitted),
            nameof(PlanStarted),
            nameof(PlanStalled),
            nameof(PlanCompleted),
            nameof(PlanEvaluated),
            nameof(PlanInstitutionalised),
        }.Select(Code.OfName),
    ];

    /// <summary>Events of the plan's commitment sheets to include.</summary>
    private static readonly string[] Signatures =
    [
        .. new[]
        {
            nameof(CommitmentOpened),
            nameof(CommitmentSignatureGiven),
            nameof(CommitmentSignatureObjected),
            nameof(CommitmentSignatureRevoked),
            nameof(CommitmentSigned),
            nameof(CommitmentEnded),
        }.Select(Code.OfName),
    ];

    /// <summary>Events of mentoring sessions and monitoring reports, for the adopter's side.</summary>
    private static readonly string[] StepsOfWork =
    [
        .. new[]
        {
            nameof(MentoringSessionBooked),
            nameof(MentoringSessionHeld),
            nameof(MentoringSessionCancelled),
            nameof(MonitoringReportSubmitted),
            nameof(MonitoringReportVerified),
            nameof(MonitoringReportReturned),
        }.Select(Code.OfName),
    ];

    public async Task<Listing<TimelineEntry>> Handle(ListPlanTimeline request, CancellationToken ct)
    {
        var plan = await PlanLookup.ReadPlanAsync(db, user, request.PlanId, ct);
        var access = await PlanVisibility.PlanAccessAsync(db, user, plan, ct);
        var comments = (await PlanComments.CommentsOf(db, plan.Id, access).Select(c => c.Id).ToListAsync(ct)).ConvertAll(id =>
            id.Value.ToString()
        );
        var items = access.IsParty ? await ActivitiesAsync(plan.Id, ct) : [];
        var sheets = (
            await db.Commitments.Where(s => s.Lines.Any(l => l.PlanId == plan.Id)).VisibleTo(user, db).Select(s => s.Id).ToListAsync(ct)
        ).ConvertAll(id => id.Value.ToString());
        var work = access.Reads ? await WorkAsync(plan.Id, ct) : [];
        var evidence = await EvidenceAsync(plan.Id, ct);
        var rows = EventsOf(plan.Id.Value.ToString(), [.. items.Keys], comments, sheets, work, [.. evidence.Keys], access.IsParty);

        var page = await new KeysetPage<long>(
            request.Limit,
            request.Cursor,
            $"timeline\n{request.PlanId}\n{access}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) =>
                backwards
                    ? rows.Where(e => after == 0 || e.Number > after).OrderBy(e => e.Number)
                    : rows.Where(e => after == 0 || e.Number < after).OrderByDescending(e => e.Number),
            happened => happened,
            happened => happened.Number,
            ct
        );
        var texts = await TextsAsync(page.Items, ct);
        var names = access.IsParty
            ? await AuditVisibility.NamesOfAsync(db, page.Items.Select(e => e.Actor), ct)
            : new Dictionary<string, string>();
        return new([.. page.Items.Select(e => EntryOf(e, items, texts, evidence, names, access.IsParty))], page.Page);
    }

    private IQueryable<AuditEvent> EventsOf(
        string plan,
        List<string> items,
        List<string> comments,
        List<string> sheets,
        List<string> work,
        List<string> evidence,
        bool isParty
    )
    {
        var (actions, signatures, steps) = (PublicActions, Signatures, StepsOfWork);
        return db
            .AuditEvents.AsNoTracking()
            .Where(e =>
                (e.ResourceType == Plan && e.ResourceId == plan && (isParty || actions.Contains(e.Action)))
                || (e.ResourceType == Sheet && sheets.Contains(e.ResourceId) && signatures.Contains(e.Action))
                || ((e.ResourceType == Session || e.ResourceType == Report) && work.Contains(e.ResourceId) && steps.Contains(e.Action))
                || (e.ResourceType == Attached && evidence.Contains(e.ResourceId))
                || (e.ResourceType == Item && items.Contains(e.ResourceId))
                || (e.ResourceType == Comment && comments.Contains(e.ResourceId))
            );
    }

    /// <summary>Returns the ids of the plan's mentoring sessions and monitoring reports.</summary>
    private async Task<List<string>> WorkAsync(ReplicationPlanId plan, CancellationToken ct)
    {
        var sessions = await db.MentoringSessions.Where(s => s.PlanId == plan).Select(s => s.Id.Value).ToListAsync(ct);
        var reports = await db.MonitoringReports.Where(r => r.PlanId == plan).Select(r => r.Id.Value).ToListAsync(ct);
        return [.. sessions.Concat(reports).Select(id => id.ToString())];
    }

    private async Task<Dictionary<string, string>> ActivitiesAsync(ReplicationPlanId plan, CancellationToken ct) =>
        (await db.ActionItems.Where(i => i.PlanId == plan).Select(i => new { i.Id, i.Activity }).ToListAsync(ct)).ToDictionary(
            i => i.Id.Value.ToString(),
            i => i.Activity
        );

    /// <summary>
    /// Returns the evidence of the plan, its items, sessions and reports, including removed evidence.
    /// </summary>
    private async Task<Dictionary<string, TimelineEvidence>> EvidenceAsync(ReplicationPlanId plan, CancellationToken ct)
    {
        var items = db.ActionItems.Where(i => i.PlanId == plan);
        var (sessions, reports) = (db.MentoringSessions.Where(s => s.PlanId == plan), db.MonitoringReports.Where(r => r.PlanId == plan));
        var rows = await db
            .Evidence.AsNoTracking()
            .Where(e =>
                e.PlanId == plan
                || items.Any(i => i.Id == e.ActionItemId)
                || sessions.Any(s => s.Id == e.SessionId)
                || reports.Any(r => r.Id == e.ReportId)
            )
            .ReadableBy(user, db)
            .ToListAsync(ct);
        return rows.ToDictionary(e => e.Id.Value.ToString(), e => new TimelineEvidence(e.Id.Value, e.FileId.Value, e.Kind, e.Caption));
    }

    private async Task<Dictionary<string, TimelineComment>> TextsAsync(IEnumerable<AuditEvent> events, CancellationToken ct)
    {
        List<PlanCommentId> ids =
        [
            .. events.Where(e => e.ResourceType == Comment).Select(e => new PlanCommentId(Guid.Parse(e.ResourceId))),
        ];
        return (await db.PlanComments.AsNoTracking().Where(c => ids.Contains(c.Id)).ToListAsync(ct)).ToDictionary(
            c => c.Id.Value.ToString(),
            c => new TimelineComment(c.Id.Value, c.Text, c.Visibility)
        );
    }

    private static TimelineEntry EntryOf(
        AuditEvent happened,
        Dictionary<string, string> items,
        Dictionary<string, TimelineComment> comments,
        Dictionary<string, TimelineEvidence> evidence,
        IReadOnlyDictionary<string, string> names,
        bool isParty
    ) =>
        new(
            happened.At,
            happened.Action,
            names.GetValueOrDefault(happened.Actor),
            happened.ResourceType == Item ? Guid.Parse(happened.ResourceId) : null,
            happened.ResourceType == Item ? items.GetValueOrDefault(happened.ResourceId) : null,
            comments.GetValueOrDefault(happened.ResourceId),
            evidence.GetValueOrDefault(happened.ResourceId),
            isParty && happened is { Details: { } details, ResourceType: not Comment } ? JsonNode.Parse(details) : null
        );
}
