using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>What signing means for the plans on a sheet; as many queries for a thousand of them as for one.</summary>
internal static class SheetPlans
{
    /// <summary>Opens a sheet for signing: its plans are seen to be ready, sealed and held as they are.</summary>
    public static async Task OpenSheetAsync(this IAppDb db, CommitmentSheet sheet, DateTimeOffset now, CancellationToken ct)
    {
        sheet.Require(CommitmentStatus.OpenForSigning);
        var onSheet = db.PlansOf(sheet.Id);
        await onSheet.ExecuteUpdateAsync(p => p.SetProperty(x => x.AdopterId, x => x.AdopterId), ct); // whoever plans an item now waits, or is waited for
        var rows = await db.PlanRowsOf(sheet.Id).ToListAsync(ct);
        var facts = await db.ActionItems.Where(i => onSheet.Any(p => p.Id == i.PlanId)).FactsAsync(db, ct);
        var items = (await db.ActionItems.AsNoTracking().Where(i => onSheet.Any(p => p.Id == i.PlanId)).ToListAsync(ct)).ToLookup(item => item.PlanId);
        var plans = rows.ConvertAll(row => row.Plan);

        if (sheet.AmendsId is { } amended) CommitmentRules.AmendsSigned.Require(await db.Commitments.AnyAsync(s => s.Id == amended && s.Status != CommitmentStatus.Ended, ct));
        RequireReady(sheet, plans, facts);
        foreach (var plan in plans) plan.PutForSigning(sheet.Id, now);

        var header = await db.HeaderOfAsync(sheet, ct);
        var (lines, hash) = SheetSeal.Seal(sheet, header, rows.ToDictionary(row => row.Plan.Id, row => row.Signed(items[row.Plan.Id])));
        sheet.Open(lines, hash, now);
    }

    /// <summary>The plans on a sheet as they would be signed now.</summary>
    public static async Task<IReadOnlyDictionary<ReplicationPlanId, SignedPlan>> PlansAsTheyAreAsync(this IAppDb db, CommitmentSheetId sheet, CancellationToken ct)
    {
        var onSheet = db.PlansOf(sheet);
        var rows = await db.PlanRowsOf(sheet).AsNoTracking().ToListAsync(ct);
        var items = (await db.ActionItems.AsNoTracking().Where(i => onSheet.Any(p => p.Id == i.PlanId)).ToListAsync(ct)).ToLookup(item => item.PlanId);
        return rows.ToDictionary(row => row.Plan.Id, row => row.Signed(items[row.Plan.Id]));
    }

    /// <summary>Lets the plans go that a sheet was holding.</summary>
    public static async Task TakePlansBackAsync(this IAppDb db, CommitmentSheet sheet, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var plan in await db.ReplicationPlans.Where(p => p.SheetId == sheet.Id).ToListAsync(ct)) plan.TakeBack(now);
    }

    /// <summary>All have signed: plans are committed or amended, and what was signed becomes their baseline.</summary>
    public static async Task CommitPlansAsync(this IAppDb db, CommitmentSheet sheet, DateTimeOffset now, CancellationToken ct)
    {
        var held = db.ReplicationPlans.Where(p => p.SheetId == sheet.Id);
        var plans = await held.ToDictionaryAsync(p => p.Id, ct);
        var facts = await db.ActionItems.Where(i => held.Any(p => p.Id == i.PlanId)).FactsAsync(db, ct);
        foreach (var line in sheet.Lines)
        {
            if (line.Amendment is { } amendment) plans[line.PlanId].Amend(amendment, now);
            else plans[line.PlanId].Commit(facts.GetValueOrDefault(line.PlanId, ItemFacts.None), now);
        }

        await db.MoveItemsAsync(sheet, now, ct);
        var onSheet = db.PlansOf(sheet.Id);
        sheet.Freeze(await db.Commitments.SelectMany(s => s.Lines).Where(l => l.BaselineNumber != null && onSheet.Any(p => p.Id == l.PlanId))
            .GroupBy(l => l.PlanId).Select(g => new { g.Key, Last = g.Max(l => l.BaselineNumber!.Value) }).ToDictionaryAsync(g => g.Key, g => g.Last, ct));
    }

    private static async Task MoveItemsAsync(this IAppDb db, CommitmentSheet sheet, DateTimeOffset now, CancellationToken ct)
    {
        var shifts = sheet.Lines.SelectMany(line => line.Amendment?.Items ?? []).ToDictionary(shift => shift.ItemId);
        if (shifts.Count == 0) return;
        List<ActionItemId> ids = [.. shifts.Keys];
        foreach (var item in await db.ActionItems.Where(i => ids.Contains(i.Id)).ToListAsync(ct))
            if (!item.IsClosed) item.Amend(shifts[item.Id].StartsOn, shifts[item.Id].DueOn, now);
    }

    private static IQueryable<ReplicationPlan> PlansOf(this IAppDb db, CommitmentSheetId sheet)
    {
        var lines = db.Commitments.Where(s => s.Id == sheet).SelectMany(s => s.Lines);
        return db.ReplicationPlans.Where(p => lines.Any(l => l.PlanId == p.Id));
    }

    private static IQueryable<NamedPlan> PlanRowsOf(this IAppDb db, CommitmentSheetId sheet) =>
        from plan in db.PlansOf(sheet)
        join adopter in db.Institutions on plan.AdopterId equals adopter.Id
        join origin in db.Innovations on plan.OriginId equals origin.Id
        select new NamedPlan { Plan = plan, AdopterName = adopter.Name, OriginTitle = origin.Title };

    /// <summary>Every plan can be signed, or the rule and the plans that break it are named.</summary>
    private static void RequireReady(CommitmentSheet sheet, List<ReplicationPlan> plans, IReadOnlyDictionary<ReplicationPlanId, ItemFacts> facts)
    {
        if (sheet.AmendsId is not null)
        {
            CommitmentRules.PlanRuns.Require(plans.All(Runs), IdsOf(plans.Where(plan => !Runs(plan))));
            return;
        }

        CommitmentRules.PlanAccepted.Require(plans.All(IsAccepted), IdsOf(plans.Where(plan => !IsAccepted(plan))));
        var obstacles = plans.ToLookup(plan => plan.Obstacle(PlanStatus.Committed, ReplicationPlan.AnyOrigin, facts.GetValueOrDefault(plan.Id, ItemFacts.None)));
        foreach (var group in obstacles.Where(group => group.Key is not null)) group.Key!.Require(false, IdsOf(group));

        static bool Runs(ReplicationPlan plan) => plan.Phase == PlanPhase.Running;
        static bool IsAccepted(ReplicationPlan plan) => plan.Status == PlanStatus.Accepted;
    }

    private static IReadOnlyList<string> IdsOf(IEnumerable<ReplicationPlan> plans) => [.. plans.Select(plan => plan.Id.Value.ToString())];

    private sealed class NamedPlan
    {
        public required ReplicationPlan Plan { get; init; }

        public required string AdopterName { get; init; }

        public required string OriginTitle { get; init; }

        public SignedPlan Signed(IEnumerable<ActionItem> items) =>
            SignedPlan.Of(Plan, new(Plan.AdopterId.Value, AdopterName), new(Plan.OriginId.Value, OriginTitle), items);
    }
}
