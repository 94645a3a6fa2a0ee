using JippApi.Application.Commitments;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// Signs a plan of the sample on a sheet of its own, so that every committed plan has the baseline it needs. The
/// signatures are on paper and have no scan, because there is no paper.
/// </summary>
internal static class SampleSheet
{
    private static readonly UserId Recorder = new("sample-data");

    /// <summary>Signs an accepted plan, which becomes committed.</summary>
    /// <param name="name">The name from which the id of the sheet follows.</param>
    /// <param name="adopter">Id and name of the adopter.</param>
    /// <param name="origin">Id and title of the origin.</param>
    public static CommitmentSheet Sign(
        string name,
        ReplicationPlan plan,
        IReadOnlyList<ActionItem> items,
        string province,
        NamedRef adopter,
        NamedRef origin,
        DateTimeOffset at
    )
    {
        var sheet = CommitmentSheet.Draft(
            new()
            {
                Title = $"Komitmen {adopter.Name} Tahun {plan.BudgetYear} (contoh)",
                RegionCode = province,
                BudgetYear = plan.BudgetYear,
                Lines = [new(plan.Id, plan.AdopterId, plan.OriginId)],
                Signatories = [new(plan.AdopterId, "Pimpinan (contoh)", "Pimpinan")],
            },
            at,
            new(SampleIds.Of("commitment", name))
        );
        Dictionary<ReplicationPlanId, SignedPlan> signed = new() { [plan.Id] = SignedPlan.Of(plan, adopter, origin, items) };
        var (lines, hash) = SheetSeal.Seal(sheet, SheetHeader.Of(sheet, null), signed);
        plan.PutUpForSigning(sheet.Id, at);
        sheet.Open(lines, hash, at);
        sheet.Sign(1, new(SigningMethod.Wet, Wib.DayOf(at), "Contoh", hash, at, Recorder), at);
        plan.Commit(new(items.Count, items.Count, items.Count, 0), at);
        foreach (var item in items)
            item.BecomeSigned(at);
        sheet.RecordBaselines(new Dictionary<ReplicationPlanId, int>(), new Dictionary<ActionItemId, ItemShift>());
        return sheet;
    }
}
