using JippApi.Api.Conventions.Exports;
using JippApi.Application.Competitions.Judging;

namespace JippApi.Api.Competitions;

/// <summary>The columns in which evaluations are exported.</summary>
internal static class EvaluationTable
{
    public static readonly Table<CompetitionEvaluationItem> Evaluations = new Table<CompetitionEvaluationItem>(
        "competition-evaluations",
        "Penilaian kompetisi — Evaluations of competitions"
    )
        .Id("id", v => v.Id)
        .Id("competitionId", v => v.CompetitionId)
        .Text("competition", v => v.Competition)
        .Text("stage", v => v.Stage)
        .Id("entryId", v => v.EntryId)
        .Number("entryNumber", v => v.EntryNumber)
        .LongText("title", v => v.Title)
        .Text("group", v => v.Group)
        .Text("category", v => v.Category)
        .Code("status", "evaluation-statuses", v => v.Status)
        .Day("dueOn", v => v.DueOn)
        .Boolean("further", v => v.IsFurther)
        .Number("scored", v => v.Scored)
        .Number("needed", v => v.Needed)
        .Time("assignedAt", v => v.AssignedAt)
        .Time("submittedAt", v => v.SubmittedAt)
        .Number("total", v => v.Total)
        .Id("evaluatorId", v => v.EvaluatorId)
        .Text("evaluatorName", v => v.EvaluatorName);
}
