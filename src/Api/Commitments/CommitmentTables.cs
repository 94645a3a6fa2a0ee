using JippApi.Api.Conventions.Exports;
using JippApi.Application.Commitments;
using JippApi.Application.Common;

namespace JippApi.Api.Commitments;

/// <summary>The columns in which commitment sheets and promises are exported.</summary>
internal static class CommitmentTables
{
    public static readonly Table<CommitmentCard> Sheets = new Table<CommitmentCard>("commitments", "Lembar komitmen — Commitment sheets")
        .Id("id", s => s.Id)
        .LongText("title", s => s.Title)
        .RegionCode("provinceCode", s => s.ProvinceCode)
        .Number("budgetYear", s => s.BudgetYear)
        .Number("edition", s => s.Edition)
        .Id("amendsId", s => s.AmendsId)
        .Code("status", "commitment-statuses", s => s.Status)
        .Time("signedAt", s => s.SignedAt)
        .Number("lineCount", s => s.LineCount)
        .Number("signatoryCount", s => s.SignatoryCount)
        .Number("signatureCount", s => s.SignatureCount)
        .Boolean("isIllustrative", s => s.IsIllustrative)
        .Time("updatedAt", s => s.UpdatedAt);

    public static readonly Table<FulfilmentLine> Promises = new Table<FulfilmentLine>("fulfilment", "Pemenuhan komitmen — Fulfilment")
        .Number("number", l => l.Number)
        .Id("planId", l => l.PlanId)
        .Id("adopterId", l => l.Adopter.Id)
        .Text("adopter", l => l.Adopter.Name)
        .RegionCode("regionCode", l => l.Adopter.RegionCode)
        .Id("originId", l => l.Origin.Id)
        .Registry("registryNumber", l => l.Origin.RegistryNumber)
        .LongText("title", l => l.Origin.Title)
        .Code("status", "fulfilment-statuses", l => l.Status)
        .Codes("gaps", "fulfilment-gaps", l => l.Gaps.Select(Code.Of))
        .Number("signedItems", l => l.SignedItems.Items)
        .Number("signedVerified", l => l.SignedItems.Verified)
        .Number("signedOverdue", l => l.SignedItems.Overdue)
        .Number("addedItems", l => l.AddedItems.Items)
        .Number("budgetYear", l => l.BudgetYear)
        .Day("budgetDeadline", l => l.BudgetDeadline)
        .Registry("budgetDocument", l => l.BudgetDocument)
        .Number("percent", l => l.Progress.Percent)
        .Number("items", l => l.Progress.Items)
        .Number("done", l => l.Progress.Done)
        .Number("overdue", l => l.Progress.Overdue)
        .Boolean("amended", l => l.Amended);

    public static readonly Table<BudgetDeadlineItem> Deadlines = new Table<BudgetDeadlineItem>(
        "budget-deadlines",
        "Batas dokumen anggaran — Budget deadlines"
    )
        .Id("id", d => d.Id)
        .RegionCode("provinceCode", d => d.ProvinceCode)
        .Number("budgetYear", d => d.BudgetYear)
        .Day("day", d => d.Day)
        .LongText("reason", d => d.Reason)
        .Time("decidedAt", d => d.DecidedAt);
}
