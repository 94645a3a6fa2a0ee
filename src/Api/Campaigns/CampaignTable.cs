using JippApi.Api.Conventions.Exports;
using JippApi.Application.Campaigns;

namespace JippApi.Api.Campaigns;

/// <summary>The columns in which the entries of campaigns are exported.</summary>
internal static class CampaignTable
{
    public static readonly Table<CampaignEntryItem> Entries = new Table<CampaignEntryItem>(
        "campaign-entries",
        "Hasil per rencana — Campaign entries"
    )
        .Number("number", e => e.Number)
        .Code("status", "campaign-entry-statuses", e => e.Status)
        .Id("planId", e => e.PlanId)
        .Text("problem", e => e.Problem?.Code)
        .Texts("details", e => e.Problem?.Details ?? [])
        .Time("endedAt", e => e.EndedAt);
}
