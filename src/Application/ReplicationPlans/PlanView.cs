using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ProblemStatements;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>A plan as one caller may see it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Version">Version of the plan; its entity tag is derived from it.</param>
public sealed record PlanView(PlanDocument Document, int Version) : IView
{
    object IView.Document => Document;
}

/// <summary>Builds the documents of plans.</summary>
internal static class PlanViews
{
    /// <summary>Returns the plan as the caller may see it.</summary>
    public static async Task<PlanView> PlanViewAsync(
        IAppDb db,
        ICurrentUser user,
        ReplicationPlan plan,
        DateTimeOffset now,
        CancellationToken ct,
        PlanState? then = null,
        DateTimeOffset? asOf = null
    )
    {
        var (id, today) = (plan.Id, Wib.DayOf(now));
        var names = await db
            .ReplicationPlans.AsNoTracking()
            .Where(p => p.Id == id)
            .WithNames(db)
            .Select(row => new PlanNames(
                row.Origin.Id.Value,
                row.Origin.Content.Title,
                row.Origin.RegistryNumber,
                row.Plan.OriginRevision,
                row.Origin.OwnerId,
                row.Owner!.Name,
                row.Owner!.Kind,
                row.Adopter.Id,
                row.Adopter.Name,
                row.Adopter.Kind,
                row.Adopter.RegionCode
            ))
            .SingleAsync(ct);
        var statuses = new Dictionary<ReplicationPlanId, PlanStatus> { [id] = then?.Status ?? plan.Status };
        var day = AsOfDay.Of(asOf is { } at ? Wib.DayOf(at) : null, now);
        var progress = (await PlanRows.ProgressOfAsync(db, statuses, day, ct)).GetValueOrDefault(id, ProgressSummary.None);
        var baselines = await db
            .Commitments.SelectMany(
                s => s.Lines,
                (sheet, line) =>
                    new
                    {
                        sheet.Id,
                        sheet.FirstSignedAt,
                        line.PlanId,
                        line.BaselineNumber,
                    }
            )
            .Where(x => x.PlanId == id && x.BaselineNumber != null)
            .OrderBy(x => x.BaselineNumber)
            .Select(x => new BaselineRef(x.BaselineNumber!.Value, x.Id.Value, x.FirstSignedAt!.Value))
            .ToListAsync(ct);
        var access = await PlanVisibility.PlanAccessAsync(db, user, plan, ct);
        var content = then is null
            ? PlanStateContent.Of(plan)
            : JsonSerializer.Deserialize(then.Content, PlanJson.Readable.PlanStateContent)!;
        var document = DocumentOf(plan, content, names, access) with
        {
            Progress = then is null ? progress : progress with { Percent = null },
            Baselines = baselines,
            ProblemId = await ProblemOfAsync(db, user, plan, ct),
            Routine =
                then is null && plan.Status == PlanStatus.Institutionalised
                    ? PlanRoutine.Of(await ClosingReader.FactsAsync(db, plan, now, ct))
                    : null,
            AnswerOverdue = then is null && plan.IsAnswerOverdue(today) ? true : null,
            Version = then?.Version ?? plan.Version,
        };
        return new(document, document.Version);
    }

    /// <summary>Returns the id of the problem statement of a plan, if the caller may read it.</summary>
    private static async Task<Guid?> ProblemOfAsync(IAppDb db, ICurrentUser user, ReplicationPlan plan, CancellationToken ct) =>
        plan.ProblemId is { } id && await db.ProblemStatements.Where(p => p.Id == id).VisibleTo(user, db).AnyAsync(ct) ? id.Value : null;

    private static PlanDocument DocumentOf(ReplicationPlan plan, PlanStateContent said, PlanNames names, PlanAccess access) =>
        said.ToDocument(
            plan.Id.Value,
            names.Origin,
            names.Adopter,
            ProgressSummary.None,
            plan.CreatedAt,
            PlanLinks.Of(plan.Id.Value, names.OriginId)
        ) with
        {
            TemplatePlanId = plan.TemplateId?.Value,
            ReplicaId = plan.ReplicaId?.Value,
            CommitmentId = access.IsParty ? plan.SheetId?.Value : null,
            Readiness =
                access.IsParty && plan.Readiness.LastOrDefault(r => r.At <= said.UpdatedAt) is { } latest
                    ? new(latest.Number, latest.At, latest.Score, latest.Band)
                    : null,
            ReadinessException = access.IsParty ? said.ReadinessException : null,
        };
}

/// <summary>Addresses related to a plan.</summary>
/// <param name="Self">The plan itself.</param>
/// <param name="Transitions">The statuses that may follow.</param>
/// <param name="ReadinessAssessments">Assessments of the adopter's readiness.</param>
/// <param name="Comments">What both sides wrote to each other.</param>
/// <param name="Timeline">All that happened, the newest first.</param>
/// <param name="Evaluations">Evaluations of the replication.</param>
/// <param name="Origin">The innovation that is replicated.</param>
/// <param name="Pdf">The plan on paper, for a browser to open.</param>
/// <param name="Xlsx">The plan as a workbook, for a browser to download.</param>
/// <param name="Gantt">The plan over time, as a drawing.</param>
public sealed record PlanLinks(
    string Self,
    string Transitions,
    string ReadinessAssessments,
    string Comments,
    string Timeline,
    string Evaluations,
    string Origin,
    string Pdf,
    string Xlsx,
    string Gantt
)
{
    /// <summary>Returns the addresses related to a plan.</summary>
    public static PlanLinks Of(Guid plan, Guid origin)
    {
        var self = $"/api/v1/replication-plans/{plan}";
        return new(
            self,
            $"{self}/transitions",
            $"{self}/readiness-assessments",
            $"{self}/comments",
            $"{self}/timeline",
            $"{self}/evaluations",
            $"/api/v1/innovations/{origin}",
            $"{self}?format=pdf",
            $"{self}?format=xlsx",
            $"{self}/gantt"
        );
    }
}
