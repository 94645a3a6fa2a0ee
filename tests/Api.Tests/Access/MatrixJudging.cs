using JippApi.Api.Tests.Competitions;
using static JippApi.Api.Tests.Access.MatrixCompetitions;

namespace JippApi.Api.Tests.Access;

/// <summary>The requests of <see cref="MatrixRequests"/> about the evaluations and results of competitions.</summary>
internal static class MatrixJudging
{
    public static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Requests = new()
    {
        ["DrawEvaluators"] = t => ($"{Stage(t)}/draws", new { }),
        ["ListEvaluations"] = t => ($"{Edition(t)}/evaluations", null),
        ["ListMyEvaluations"] = _ => ("/competition-evaluations", null),
        ["GetEvaluation"] = _ => (Evaluation, null),
        ["ScoreEvaluation"] = _ => ($"{Evaluation}/scores", KippEdition.ScoresBody(KippBody.Criteria, _ => 80)),
        ["MoveEvaluation"] = _ => ($"{Evaluation}/transitions", new { to = "RECUSED", reason = "Uji matriks" }),
        ["ReadEvaluationFile"] = _ => ($"{Evaluation}/files/1", null),
        ["GetCompetitionFigures"] = t => ($"{Edition(t)}/figures", null),
        ["MoveStage"] = t => ($"{Stage(t)}/transitions", new { to = "CLOSED" }),
        ["GetStageReport"] = t => ($"{Stage(t)}/report", null),
        ["RecountStage"] = t => ($"{Stage(t)}/recount", null),
        ["FileAppeal"] = t => ($"{Entry(t)}/appeals", new { text = "Sanggahan uji." }),
        ["ListAppeals"] = t => ($"{Edition(t)}/appeals", null),
        ["GetAppeal"] = _ => (Appeal, null),
        ["ReadAppealFile"] = _ => ($"{Appeal}/files/{Guid.Empty}", null),
        ["DecideAppeal"] = _ =>
            (
                $"{Appeal}/decision",
                new
                {
                    upheld = false,
                    effect = "NONE",
                    reason = "Uji matriks",
                }
            ),
        ["ExportEdition"] = t => ($"{Edition(t)}/export", null),
        ["ListEntryResults"] = t => ($"{Entry(t)}/results", null),
        ["ReadDecree"] = t => ($"{Stage(t)}/decree", null),
        ["ScaleUpEntry"] = t => ($"{Entry(t)}/scaling-up", new { templatePlanId = t.Plan }),
    };

    private static string Evaluation => $"/competition-evaluations/{Guid.Empty}";

    private static string Appeal => $"/competition-appeals/{Guid.Empty}";

    private static string Stage(Target target) => $"{Edition(target)}/stages/{KippBody.Proposal}";
}
