using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Access;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>
/// Tells on which side of a plan the persons behind a call are, whatever they may do
/// (docs/decisions/0048-two-sides.md).
/// </summary>
internal static class PlanSides
{
    /// <summary>Returns the side of the caller as the author of a comment.</summary>
    public static async Task<CommentAuthor> AuthorAsync(
        IAppDb db,
        ICurrentUser user,
        ReplicationPlan plan,
        PlanAccess access,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var owner = await PlanSides.OwnerAsync(db, plan, ct); // a partner answers the plan, but the core is not its own
        return new(
            await SpeaksForAsync(db, user, owner, ct),
            access.Answers,
            await StandsInAsync(db, user, owner, now, ct),
            await Belonging.BelongsToAsync(db, user.Caller!, plan.AdopterId, ct),
            owner is null
        );
    }

    /// <summary>Returns the rule that keeps the caller from answering the plan, or null.</summary>
    public static async Task<Domain.Common.Rule?> ObstacleToAnswerAsync(
        IAppDb db,
        ICurrentUser user,
        ReplicationPlan plan,
        PlanStatus answer,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (answer is not (PlanStatus.Accepted or PlanStatus.Declined))
            return null;
        var answerer = plan.PartnerId ?? await PlanSides.OwnerAsync(db, plan, ct);
        return plan.BlockingRuleForAnswer(
            answer,
            new(
                await SpeaksForAsync(db, user, answerer, ct),
                await StandsInAsync(db, user, answerer, now, ct),
                await Belonging.BelongsToAsync(db, user.Caller!, plan.AdopterId, ct),
                await user.Caller!.ReachOf(Permissions.WritePlans).CoversAsync(plan.AdopterId, db, ct),
                answerer is null,
                user.Caller.ReachOf(Permissions.AnswerPlans).IsNationwide,
                user.Caller.Persons.Intersect(plan.Proposers).Any()
            )
        );
    }

    private static Task<InstitutionId?> OwnerAsync(IAppDb db, ReplicationPlan plan, CancellationToken ct) =>
        db.Innovations.Where(i => i.Id == plan.OriginId).Select(i => i.OwnerId).SingleAsync(ct);

    /// <summary>Whether the caller belongs to the institution or to one above it.</summary>
    private static async Task<bool> SpeaksForAsync(IAppDb db, ICurrentUser user, InstitutionId? institution, CancellationToken ct) =>
        institution is { } id && await user.Caller!.Own.CoversAsync(id, db, ct);

    /// <summary>Whether the caller is a national administrator, and no account answers for the institution.</summary>
    private static async Task<bool> StandsInAsync(
        IAppDb db,
        ICurrentUser user,
        InstitutionId? institution,
        DateTimeOffset now,
        CancellationToken ct
    ) =>
        user.Caller!.ReachOf(Permissions.AnswerPlans).IsNationwide
        && (institution is not { } id || !await HasAccountAsync(db, id, now, ct));

    private static async Task<bool> HasAccountAsync(IAppDb db, InstitutionId institution, DateTimeOffset now, CancellationToken ct)
    {
        var roles = Permissions.RolesWith(Permissions.AnswerPlans).ToList();
        List<string> ids =
        [
            .. (await InstitutionTree.InstitutionWithAncestorsAsync(db, institution, ct)).Select(above => above.Id.Value.ToString()),
        ];
        return await db
            .Grants.LiveAt(now)
            .Where(g => g.From <= now && roles.Contains(g.Role))
            .Where(g => g.Scope.Kind == ScopeKind.Institution && ids.Contains(g.Scope.Value!))
            .AnyAsync(g => db.Accounts.Any(a => a.Status == AccountStatus.Active && a.Id == (Guid)(object)g.AccountId), ct);
    }
}
