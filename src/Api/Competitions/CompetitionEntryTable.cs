using JippApi.Api.Conventions.Exports;
using JippApi.Application.Competitions.Entries;

namespace JippApi.Api.Competitions;

/// <summary>The columns in which the entries of an edition are exported.</summary>
internal static class CompetitionEntryTable
{
    public static readonly Table<EntryItem> Entries = new Table<EntryItem>(
        "competition-entries",
        "Peserta kompetisi — Entries of a competition"
    )
        .Id("id", e => e.Id)
        .Id("competitionId", e => e.CompetitionId)
        .Number("number", e => e.Number)
        .Id("innovationId", e => e.InnovationId)
        .LongText("title", e => e.Title)
        .Id("institutionId", e => e.Institution.Id)
        .Text("institution", e => e.Institution.Name)
        .RegionCode("regionCode", e => e.RegionCode)
        .Text("cluster", e => e.Cluster)
        .Text("group", e => e.Group)
        .Text("category", e => e.Category)
        .Text("theme", e => e.Theme)
        .Code("status", "competition-entry-statuses", e => e.Status)
        .Text("stage", e => e.Stage)
        .Boolean("isOut", e => e.IsOut)
        .Boolean("passesAdministration", e => e.PassesAdministration)
        .Time("createdAt", e => e.CreatedAt)
        .Time("submittedAt", e => e.SubmittedAt);
}
