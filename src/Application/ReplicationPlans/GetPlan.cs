using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Returns a plan, as it is or as it was at a time.</summary>
/// <param name="Id">The plan.</param>
/// <param name="AsOf">The time; null for now.</param>
/// <param name="CompareTo">Number of the signed baseline to compare it with, 0 for the latest; null for no
/// comparison.</param>
public sealed record GetPlan(Guid Id, DateTimeOffset? AsOf = null, int? CompareTo = null) : IRequest<PlanView>;

internal sealed class GetPlanHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<GetPlan, PlanView>
{
    public async Task<PlanView> Handle(GetPlan request, CancellationToken ct)
    {
        var plan = await PlanLookup.ReadPlanAsync(db, user, request.Id, ct);
        var now = clock.GetUtcNow();
        var then = await PlanHistoryReader.StateAtAsync(db, user, plan, request.AsOf, now, ct);
        var view = await PlanViews.PlanViewAsync(db, user, plan, now, ct, then, request.AsOf);
        if (request.CompareTo is not { } baseline)
            return view;
        return view with
        {
            Document = view.Document with { Comparison = await PlanComparisons.ComparisonAsync(db, plan, then, baseline, ct) },
        };
    }
}

/// <summary>Reads past states of plans.</summary>
internal static class PlanHistoryReader
{
    /// <summary>
    /// Returns the state at a time; null means the current one, which also answers for the future. States before the
    /// signing are visible to the parties only. A cancellation is visible to whoever can see the plan.
    /// </summary>
    public static async Task<PlanState?> StateAtAsync(
        IAppDb db,
        ICurrentUser user,
        ReplicationPlan plan,
        DateTimeOffset? asOf,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (asOf is not { } at || at >= now)
            return null;
        var state = await db
            .PlanStates.AsNoTracking()
            .Where(s => s.PlanId == plan.Id && s.At <= at)
            .OrderByDescending(s => s.Version)
            .FirstOrDefaultAsync(ct);
        var known =
            state is not null
            && (PlanAccess.PublicStatuses.Contains(state.Status) || (await PlanVisibility.PlanAccessAsync(db, user, plan, ct)).IsParty);
        return known ? state! : throw new NotFoundException(nameof(ReplicationPlan));
    }
}

/// <summary>Compares plans with their signed baselines.</summary>
internal static class PlanComparisons
{
    /// <summary>Returns the differences between a signed baseline and the plan.</summary>
    public static async Task<PlanComparison> ComparisonAsync(
        IAppDb db,
        ReplicationPlan plan,
        PlanState? then,
        int baseline,
        CancellationToken ct
    )
    {
        var signed =
            await db
                .Commitments.SelectMany(
                    s => s.Lines,
                    (sheet, line) =>
                        new
                        {
                            sheet.Id,
                            sheet.FirstSignedAt,
                            Line = line,
                        }
                )
                .Where(x =>
                    x.Line.PlanId == plan.Id && x.Line.BaselineNumber != null && (baseline == 0 || x.Line.BaselineNumber == baseline)
                )
                .OrderByDescending(x => x.Line.BaselineNumber)
                .Select(x => new
                {
                    x.Id,
                    x.FirstSignedAt,
                    x.Line.BaselineNumber,
                    x.Line.Content,
                    x.Line.Amendment,
                })
                .FirstOrDefaultAsync(ct)
            ?? throw new NotFoundException("Baseline");

        var items = await db.ActionItems.AsNoTracking().Where(i => i.PlanId == plan.Id).ToListAsync(ct);
        var before = SignedPlan.Baseline(signed.Content!, signed.Amendment);
        var after = SignedPlan.Of(plan, before.Adopter, before.Origin, items);
        if (then is not null)
            after = after.AtState(JsonSerializer.Deserialize(then.Content, PlanJson.Readable.PlanStateContent)!);
        return new(
            signed.BaselineNumber!.Value,
            signed.Id.Value,
            signed.FirstSignedAt!.Value,
            JsonDifferences.Between(
                JsonSerializer.SerializeToNode(before, PlanJson.Readable.SignedPlan),
                JsonSerializer.SerializeToNode(after, PlanJson.Readable.SignedPlan)
            )
        );
    }
}
