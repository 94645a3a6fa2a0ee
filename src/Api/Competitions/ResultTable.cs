using JippApi.Api.Conventions.Exports;
using JippApi.Application.Competitions.Results;

namespace JippApi.Api.Competitions;

/// <summary>The columns in which results are exported.</summary>
internal static class ResultTable
{
    public static readonly Table<CompetitionResultItem> Results = new Table<CompetitionResultItem>(
        "competition-results",
        "Hasil kompetisi — Results of a competition"
    )
        .Text("stage", r => r.Stage)
        .Text("group", r => r.Group)
        .Number("rank", r => r.Rank)
        .Number("number", r => r.Number)
        .LongText("title", r => r.Title)
        .Text("institution", r => r.Institution?.Name)
        .Id("institutionId", r => r.Institution?.Id)
        .RegionCode("regionCode", r => r.RegionCode)
        .Text("cluster", r => r.Cluster)
        .Text("category", r => r.Category)
        .Number("total", r => r.Total)
        .Texts("tiers", r => r.Tiers)
        .LongText("plenaryReason", r => r.PlenaryReason)
        .Boolean("isFinal", r => r.IsFinal)
        .Id("entryId", r => r.EntryId)
        .Id("innovationId", r => r.InnovationId)
        .Id("competitionId", r => r.CompetitionId);
}
