using JippApi.Api.Conventions.Exports;
using JippApi.Application.ActionItems;

namespace JippApi.Api.ActionItems;

/// <summary>The columns in which action items are exported.</summary>
internal static class ActionItemTable
{
    public static readonly Table<ActionItemDocument> Items = new Table<ActionItemDocument>("action-items", "Rencana aksi — Action items")
        .Id("id", i => i.Id)
        .Id("planId", i => i.PlanId)
        .Number("number", i => i.Number)
        .LongText("activity", i => i.Activity)
        .Text("output", i => i.Output)
        .Text("indicator", i => i.Indicator)
        .Text("target", i => i.Target)
        .Id("responsibleUnitId", i => i.ResponsibleUnitId)
        .Id("assigneeId", i => i.AssigneeId)
        .Day("startsOn", i => i.StartsOn)
        .Day("dueOn", i => i.DueOn)
        .Money("budget", i => i.Budget)
        .Text("budgetSource", i => i.BudgetSource)
        .Number("weight", i => i.Weight)
        .Texts("dependsOn", i => i.DependsOn.Select(id => id.ToString()))
        .Code("status", "action-item-statuses", i => i.Status)
        .LongText("statusReason", i => i.StatusReason)
        .Number("percent", i => i.Progress)
        .Boolean("overdue", i => i.Overdue)
        .Texts("blockedBy", i => i.BlockedBy.Select(id => id.ToString()))
        .Day("asOf", i => i.AsOf)
        .Texts("evidence", i => i.Evidence)
        .LongText("reportNote", i => i.ReportNote)
        .Text("reportedBy", i => i.ReportedBy)
        .Time("reportedAt", i => i.ReportedAt)
        .Text("verifiedBy", i => i.VerifiedBy)
        .Time("verifiedAt", i => i.VerifiedAt)
        .Time("signedAt", i => i.SignedAt)
        .Time("setAsideAt", i => i.SetAsideAt)
        .Time("closedAt", i => i.ClosedAt)
        .Boolean("isIllustrative", i => i.IsIllustrative)
        .Time("createdAt", i => i.CreatedAt)
        .Time("updatedAt", i => i.UpdatedAt)
        .Text("innovationTitle", i => i.InnovationTitle)
        .Text("adopterName", i => i.AdopterName)
        .Text("responsibleUnitName", i => i.ResponsibleUnitName)
        .Text("assigneeName", i => i.AssigneeName);
}
