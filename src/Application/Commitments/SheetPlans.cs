using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>Applies the signing of a sheet to its plans with a constant number of queries.</summary>
internal static class SheetPlans
{
    /// <summary>
    /// Opens a sheet for signing: checks that its plans are ready, seals them and reserves them for the sheet.
    /// </summary>
    public static async Task OpenSheetAsync(IAppDb db, CommitmentSheet sheet, DateTimeOffset now, CancellationToken ct)
    {
        var onSheet = SheetPlans.PlansOf(db, sheet.Id);
        await LockAsync(onSheet, ct);
        var rows = await SheetPlans.PlanRowsOf(db, sheet.Id).ToListAsync(ct);
        var items = (await db.ActionItems.AsNoTracking().Where(i => onSheet.Any(p => p.Id == i.PlanId)).ToListAsync(ct)).ToLookup(item =>
            item.PlanId
        );
        var plans = rows.ConvertAll(row => row.Plan);

        if (await SheetPlans.ObstacleToOpeningAsync(db, sheet, plans, now, ct) is { } broken)
            throw broken.Rule.Broken(broken.Details);
        foreach (var plan in plans)
            plan.PutUpForSigning(sheet.Id, now);

        var header = await SheetHeaders.HeaderOfAsync(db, sheet, ct);
        var (lines, hash) = SheetSeal.Seal(sheet, header, rows.ToDictionary(row => row.Plan.Id, row => row.Signed(items[row.Plan.Id])));
        sheet.Open(lines, hash, now);
    }

    /// <summary>
    /// Returns the rule that prevents opening a sheet, exactly as opening it would report it, or null.
    /// </summary>
    public static async Task<BrokenRule?> ObstacleToOpeningAsync(
        IAppDb db,
        CommitmentSheet sheet,
        DateTimeOffset now,
        CancellationToken ct
    ) =>
        await SheetPlans.ObstacleToOpeningAsync(
            db,
            sheet,
            sheet.Status == CommitmentStatus.Draft ? await SheetPlans.PlansOf(db, sheet.Id).AsNoTracking().ToListAsync(ct) : [],
            now,
            ct
        );

    /// <summary>Returns the plans of a sheet as they would be signed now.</summary>
    public static async Task<IReadOnlyDictionary<ReplicationPlanId, SignedPlan>> CurrentPlansAsync(
        IAppDb db,
        CommitmentSheetId sheet,
        CancellationToken ct
    )
    {
        var onSheet = SheetPlans.PlansOf(db, sheet);
        var rows = await SheetPlans.PlanRowsOf(db, sheet).AsNoTracking().ToListAsync(ct);
        var items = (await db.ActionItems.AsNoTracking().Where(i => onSheet.Any(p => p.Id == i.PlanId)).ToListAsync(ct)).ToLookup(item =>
            item.PlanId
        );
        return rows.ToDictionary(row => row.Plan.Id, row => row.Signed(items[row.Plan.Id]));
    }

    /// <summary>Releases the plans reserved for a sheet.</summary>
    public static async Task ReleasePlansAsync(IAppDb db, CommitmentSheet sheet, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var plan in await db.ReplicationPlans.Where(p => p.SheetId == sheet.Id).ToListAsync(ct))
            plan.WithdrawFromSigning(now);
    }

    /// <summary>
    /// Commits or amends the plans once all have signed; the signed content becomes their baseline. A sheet that is
    /// signed again after a revocation has done so before.
    /// </summary>
    public static async Task CommitPlansAsync(IAppDb db, CommitmentSheet sheet, DateTimeOffset now, CancellationToken ct)
    {
        if (sheet.HasBaselines)
            return;
        var held = db.ReplicationPlans.Where(p => p.SheetId == sheet.Id);
        await LockAsync(held, ct);
        var plans = await held.ToDictionaryAsync(p => p.Id, ct);
        var facts = await db.ActionItems.Where(i => held.Any(p => p.Id == i.PlanId)).FactsAsync(db, ct);
        foreach (var line in sheet.Lines)
        {
            if (line.Amendment is { } amendment)
                plans[line.PlanId].Amend(amendment.BudgetYear, amendment.Targets, amendment.Reason, now);
            else
                plans[line.PlanId].Commit(facts.GetValueOrDefault(line.PlanId, ItemFacts.None), now);
        }

        await SheetPlans.SignItemsAsync(db, sheet, now, ct);
        var kept = await SheetPlans.MoveItemsAsync(db, sheet, now, ct);
        var onSheet = SheetPlans.PlansOf(db, sheet.Id);
        sheet.RecordBaselines(
            await db
                .Commitments.SelectMany(s => s.Lines)
                .Where(l => l.BaselineNumber != null && onSheet.Any(p => p.Id == l.PlanId))
                .GroupBy(l => l.PlanId)
                .Select(g => new { g.Key, Last = g.Max(l => l.BaselineNumber!.Value) })
                .ToDictionaryAsync(g => g.Key, g => g.Last, ct),
            kept
        );
    }

    /// <summary>
    /// Takes a row lock on the plans, by an update that changes nothing, so that items cannot be planned, reopened or
    /// cancelled at the same time.
    /// </summary>
    private static Task<int> LockAsync(IQueryable<ReplicationPlan> plans, CancellationToken ct) =>
        plans.ExecuteUpdateAsync(p => p.SetProperty(x => x.AdopterId, x => x.AdopterId), ct);

    /// <summary>Marks the items that stand in the signed text as promised.</summary>
    private static async Task SignItemsAsync(IAppDb db, CommitmentSheet sheet, DateTimeOffset now, CancellationToken ct)
    {
        var signed = sheet.Lines.SelectMany(line => SignedPlan.ItemsIn(line.Content!)).ToHashSet();
        var onSheet = SheetPlans.PlansOf(db, sheet.Id);
        var items = await db.ActionItems.Where(i => i.SignedAt == null && onSheet.Any(p => p.Id == i.PlanId)).ToListAsync(ct);
        foreach (var item in items.Where(item => signed.Contains(item.Id)))
            item.BecomeSigned(now);
    }

    /// <summary>
    /// Moves items or sets them aside, and returns those that stay as they were because they have been closed in the
    /// meantime.
    /// </summary>
    private static async Task<Dictionary<ActionItemId, ItemShift>> MoveItemsAsync(
        IAppDb db,
        CommitmentSheet sheet,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var shifts = sheet.ItemShifts;
        if (shifts.Count == 0)
            return [];
        List<ActionItemId> ids = [.. shifts.Keys];
        var items = await db.ActionItems.Where(i => ids.Contains(i.Id)).ToListAsync(ct);
        var closed = items
            .Where(item => item.IsClosed)
            .ToDictionary(item => item.Id, item => new ItemShift(item.Id, item.StartsOn, item.DueOn));
        foreach (var item in items.Where(item => !item.IsClosed || shifts[item.Id].SetAside))
            if (shifts[item.Id].SetAside)
                item.SetAside(ReasonOf(sheet, item), now);
            else
                item.Amend(shifts[item.Id].StartsOn, shifts[item.Id].DueOn, now);
        return closed;
    }

    private static string ReasonOf(CommitmentSheet sheet, ActionItem item) =>
        sheet.Lines.Single(line => line.PlanId == item.PlanId).Amendment!.Reason;

    private static async Task<BrokenRule?> ObstacleToOpeningAsync(
        IAppDb db,
        CommitmentSheet sheet,
        List<ReplicationPlan> plans,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (plans.Count == 0)
            return sheet.BlockingRuleForOpening([], amendedHolds: true, [], []);
        var onSheet = SheetPlans.PlansOf(db, sheet.Id);
        var facts = await db.ActionItems.Where(i => onSheet.Any(p => p.Id == i.PlanId)).FactsAsync(db, ct);
        var amendedHolds =
            sheet.AmendsId is not { } amended
            || await db.Commitments.AnyAsync(s => s.Id == amended && s.Status == CommitmentStatus.Signed, ct);
        List<ActionItemId> moved = [.. sheet.ItemShifts.Keys];
        var closed =
            moved.Count == 0
                ? []
                : await db.ActionItems.Where(i => moved.Contains(i.Id) && i.ClosedAt != null).Select(i => i.Id).ToListAsync(ct);
        var consents = await CoreConsents.ConsentsAsync(db, onSheet, ct);
        return sheet.BlockingRuleForOpening(
            plans.Select(plan => new PromisedPlan(
                plan,
                facts.GetValueOrDefault(plan.Id, ItemFacts.None),
                consents.GetValueOrDefault(plan.Id)
            )),
            amendedHolds,
            closed,
            await SignatoryRoles.SignatoriesWithoutRoleAsync(db, sheet, now, ct)
        );
    }

    private static IQueryable<ReplicationPlan> PlansOf(IAppDb db, CommitmentSheetId sheet)
    {
        var lines = db.Commitments.Where(s => s.Id == sheet).SelectMany(s => s.Lines);
        return db.ReplicationPlans.Where(p => lines.Any(l => l.PlanId == p.Id));
    }

    private static IQueryable<NamedPlan> PlanRowsOf(IAppDb db, CommitmentSheetId sheet) =>
        from plan in SheetPlans.PlansOf(db, sheet)
        join adopter in db.Institutions on plan.AdopterId equals adopter.Id
        join origin in db.Innovations on plan.OriginId equals origin.Id
        select new NamedPlan
        {
            Plan = plan,
            AdopterName = adopter.Name,
            OriginTitle = origin.Content.Title,
        };

    private sealed class NamedPlan
    {
        public required ReplicationPlan Plan { get; init; }

        public required string AdopterName { get; init; }

        public required string OriginTitle { get; init; }

        public SignedPlan Signed(IEnumerable<ActionItem> items) =>
            SignedPlan.Of(Plan, new(Plan.AdopterId.Value, AdopterName), new(Plan.OriginId.Value, OriginTitle), items);
    }
}
