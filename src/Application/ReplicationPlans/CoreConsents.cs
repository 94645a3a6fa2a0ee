using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Reads what owners say about changes of the core.</summary>
internal static class CoreConsents
{
    /// <summary>
    /// Returns the consent to each plan; plans about which nobody agreed or objected are missing. The latest comment
    /// that agrees or objects counts. An agreement is one to the core as it was; an objection stands until the owner
    /// agrees.
    /// </summary>
    public static async Task<IReadOnlyDictionary<ReplicationPlanId, CoreConsent>> ConsentsAsync(
        IAppDb db,
        IQueryable<ReplicationPlan> plans,
        CancellationToken ct
    )
    {
        var said = await plans
            .Join(
                db.PlanComments.Where(c => c.Stance != CommentStance.Comments),
                plan => plan.Id,
                comment => comment.PlanId,
                (plan, comment) =>
                    new
                    {
                        plan.Id,
                        CommentId = comment.Id,
                        comment.At,
                        comment.Stance,
                        IsAboutNow = comment.CoreRevision == plan.CoreRevision,
                    }
            )
            .ToListAsync(ct);
        return said.GroupBy(comment => comment.Id)
            .ToDictionary(
                plan => plan.Key,
                plan =>
                    plan.OrderBy(comment => comment.At).ThenBy(comment => comment.CommentId).Last() switch
                    {
                        { Stance: CommentStance.Objects } => CoreConsent.Refused,
                        { IsAboutNow: true } => CoreConsent.Given,
                        _ => CoreConsent.Missing,
                    }
            );
    }
}
