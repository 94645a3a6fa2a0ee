using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>A plan as one caller may see it.</summary>
/// <param name="Document">What is shown.</param>
/// <param name="Version">Version of the plan, for its entity tag.</param>
public sealed record PlanView(PlanDocument Document, int Version);

/// <summary>Shows plans.</summary>
internal static class PlanViews
{
    /// <summary>The plan as the caller may see it.</summary>
    public static async Task<PlanView> PlanViewAsync(this IAppDb db, ICurrentUser user, ReplicationPlan plan, DateTimeOffset now, CancellationToken ct)
    {
        var (id, today) = (plan.Id, Wib.DayOf(now));
        var names = await db.ReplicationPlans.AsNoTracking().Where(p => p.Id == id).WithNames(db)
            .Select(row => new PlanNames(
                row.Origin.Id.Value, row.Origin.Title, row.Origin.RegistryNumber, row.Plan.OriginRevision,
                row.Origin.OwnerId, row.Owner!.Name, row.Owner!.Kind, row.Adopter.Id, row.Adopter.Name, row.Adopter.Kind, row.Adopter.RegionCode))
            .SingleAsync(ct);
        var progress = (await db.ProgressOfAsync([id], today, ct)).GetValueOrDefault(id, ProgressSummary.None);
        var access = await db.PlanAccessAsync(user, plan, ct);
        return new(DocumentOf(plan, names, progress, access, today), plan.Version);
    }

    private static PlanDocument DocumentOf(ReplicationPlan plan, PlanNames names, ProgressSummary progress, PlanAccess access, DateOnly today) => new()
    {
        Id = plan.Id.Value,
        Origin = names.Origin,
        Adopter = names.Adopter,
        HubId = plan.HubId?.Value,
        TemplatePlanId = plan.TemplateId?.Value,
        Kind = plan.Kind,
        Extent = plan.Extent,
        BudgetYear = plan.BudgetYear,
        Problem = plan.Problem,
        Adaptations = plan.Adaptations,
        Fidelity = plan.Fidelity,
        Targets = plan.Targets,
        Status = plan.Status,
        StatusReason = plan.StatusReason,
        AnswerDueOn = plan.AnswerDueOn,
        AnswerOverdue = plan.IsAnswerOverdue(today) ? true : null,
        AgreementNumber = plan.AgreementNumber,
        Readiness = access.IsParty && plan.Readiness is [.., var latest] ? new(latest.Number, latest.At, latest.Score, latest.Band) : null,
        ReadinessException = access.IsParty ? plan.ReadinessException : null,
        Progress = progress,
        CreatedAt = plan.CreatedAt,
        UpdatedAt = plan.UpdatedAt,
        Links = PlanLinks.Of(plan.Id.Value, names.OriginId),
    };
}
