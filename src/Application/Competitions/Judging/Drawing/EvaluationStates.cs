using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Judging;

namespace JippApi.Application.Competitions.Judging.Drawing;

/// <summary>Statuses of evaluations that queries ask for together.</summary>
internal static class EvaluationStates
{
    /// <summary>Those that count as one of the evaluators that an entry needs.</summary>
    public static readonly EvaluationStatus[] Live = [EvaluationStatus.Assigned, EvaluationStatus.Drafted, EvaluationStatus.Submitted];

    /// <summary>Those that can still be written.</summary>
    public static readonly EvaluationStatus[] Open = [EvaluationStatus.Assigned, EvaluationStatus.Drafted];

    /// <summary>Whether the scores of a stage are final, so that whoever runs the edition sees them.</summary>
    public static bool AreFinal(Competition competition, string stage) =>
        competition.StateOf(stage).Status is StageStatus.Closed or StageStatus.Announced or StageStatus.Decreed;
}
