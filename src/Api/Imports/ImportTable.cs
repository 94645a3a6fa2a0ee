using JippApi.Api.Conventions.Exports;
using JippApi.Application.Imports;

namespace JippApi.Api.Imports;

/// <summary>The columns in which the rows of imports are exported.</summary>
internal static class ImportTable
{
    public static readonly Table<ImportRowItem> Rows = new Table<ImportRowItem>("import-rows", "Baris impor — Rows of an import")
        .Number("number", row => row.Number)
        .Registry("key", row => row.Key)
        .Text("title", row => row.Statement?.Title)
        .Codes("issues", "row-issues", row => row.Issues.Select(issue => issue.Code).Distinct())
        .Texts("unmapped", row => row.Unmapped.Select(value => value.Value))
        .Code("match", "row-matches", row => row.Match)
        .Id("matchId", row => row.Matches.Count > 0 ? row.Matches[0].InnovationId : null)
        .Number("score", row => row.Matches.Count > 0 ? Math.Round((decimal)row.Matches[0].Score, 4) : null)
        .Code("decision", "row-decisions", row => row.Decision)
        .Id("targetId", row => row.TargetId)
        .Code("outcome", "record-outcomes", row => row.Outcome ?? row.Planned)
        .Text("problem", row => row.Problem ?? row.PlannedProblem)
        .Id("innovationId", row => row.InnovationId)
        .Id("proposalId", row => row.ProposalId)
        .Code("undo", "row-undos", row => row.Undo);
}
