using JippApi.Application.Commitments;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Infrastructure.SampleData;

/// <summary>How the sheet of West Kalimantan is sealed and signed.</summary>
public sealed partial class WestKalimantanSample
{
    private void Sign(
        CommitmentSheetId id,
        List<(ReplicationPlan Plan, List<ActionItem> Items)> plans,
        List<Institution> adopters,
        Dictionary<InnovationId, string> titles
    )
    {
        var content = new SheetContent
        {
            Title = "Komitmen Replikasi Inovasi Pelayanan Publik Provinsi Kalimantan Barat Tahun 2022 (contoh)",
            RegionCode = Province,
            BudgetYear = Year,
            Lines = [.. plans.Select(p => new LineDetails(p.Plan.Id, p.Plan.AdopterId, p.Plan.OriginId))],
            Signatories =
            [
                .. adopters.Select(a => new SignatoryDetails(
                    a.Id,
                    "Pimpinan daerah (contoh)",
                    a.Kind == InstitutionKind.City ? "Wali Kota" : "Bupati"
                )),
            ],
            Witnesses = Witnesses,
        };
        var sheet = CommitmentSheet.Draft(content, Drafted, id);
        var (lines, hash) = Seal(sheet, plans, adopters, titles);
        foreach (var (plan, _) in plans)
            plan.PutUpForSigning(id, Opened);
        sheet.Open(lines, hash, Opened);
        foreach (var signatory in sheet.Signatories)
            sheet.Sign(
                signatory.Number,
                new(SigningMethod.Wet, Wib.DayOf(Signed), "Pontianak (virtual)", hash, Signed, Unit.UserId),
                Signed
            );
        foreach (var (plan, items) in plans)
        {
            plan.Commit(new(items.Count, items.Count, items.Count, 0), Signed);
            foreach (var item in items)
                item.BecomeSigned(Signed);
        }

        sheet.RecordBaselines(new Dictionary<ReplicationPlanId, int>(), new Dictionary<ActionItemId, ItemShift>());
        db.Commitments.Add(sheet);
    }

    private static (IReadOnlyList<SealedLine> Lines, string Hash) Seal(
        CommitmentSheet sheet,
        List<(ReplicationPlan Plan, List<ActionItem> Items)> plans,
        List<Institution> adopters,
        Dictionary<InnovationId, string> titles
    )
    {
        var names = adopters.ToDictionary(a => a.Id, a => a.Name);
        return SheetSeal.Seal(
            sheet,
            SheetHeader.Of(sheet, null),
            plans.ToDictionary(
                p => p.Plan.Id,
                p =>
                    SignedPlan.Of(
                        p.Plan,
                        new(p.Plan.AdopterId.Value, names[p.Plan.AdopterId]),
                        new(p.Plan.OriginId.Value, titles[p.Plan.OriginId]),
                        p.Items
                    )
            )
        );
    }
}
