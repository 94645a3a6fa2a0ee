using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Application.ProblemStatements;
using JippApi.Domain.Indicators;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ProblemStatements;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Ties plans to the problem statements that they are to solve.</summary>
internal static class PlanProblems
{
    /// <summary>
    /// Returns the open statement for which a plan is drafted: one of the adopter or of an institution above it, for which
    /// the caller writes. Any other is answered like one that does not exist.
    /// </summary>
    public static async Task<ProblemStatement?> ProblemAsync(
        IAppDb db,
        ICurrentUser user,
        Guid? id,
        InstitutionId adopter,
        CancellationToken ct
    )
    {
        if (id is not { } asked)
            return null;
        var key = new ProblemStatementId(asked);
        var problem = await db.ProblemStatements.AsNoTracking().Where(p => p.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct);
        var chain = await InstitutionTree.InstitutionWithAncestorsAsync(db, adopter, ct);
        if (
            problem is null
            || !chain.Any(institution => institution.Id == problem.InstitutionId)
            || !await ProblemAccess.WritesForAsync(db, user, problem.InstitutionId, ct)
        )
            throw new InvalidFieldsException([new("/problemId", "UNKNOWN_PROBLEM", asked)]);
        ProblemRules.StillOpen.Require(problem.Status == ProblemStatus.Open);
        return problem;
    }

    /// <summary>
    /// Fills in what the input leaves open from a public statement. Others stay out of the plan, which everybody can read
    /// once leaders have signed.
    /// </summary>
    public static async Task<PlanDraftInput> FilledInAsync(
        IAppDb db,
        PlanDraftInput input,
        ProblemStatement? problem,
        InnovationId origin,
        CancellationToken ct
    )
    {
        if (problem is not { Visibility: ProblemVisibility.Public } || input.TemplatePlanId is not null)
            return input;
        return input with
        {
            Problem = input.Problem ?? problem.Description,
            Targets = input.Targets ?? await TargetsAsync(db, problem.Indicator, origin, ct),
        };
    }

    private static async Task<IReadOnlyList<PlanTarget>?> TargetsAsync(
        IAppDb db,
        ProblemIndicator? size,
        InnovationId origin,
        CancellationToken ct
    )
    {
        if (size is null)
            return null;
        var key = new IndicatorId(size.IndicatorId);
        var indicator = await db.Indicators.AsNoTracking().SingleOrDefaultAsync(i => i.Id == key, ct);
        if (indicator is null)
            return null;
        Guid? id = indicator.InnovationId == origin ? size.IndicatorId : null;
        return [new(indicator.Name, size.Target, indicator.Unit, size.Value, id)];
    }
}
