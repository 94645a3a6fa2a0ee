using JippApi.Domain.Common;

namespace JippApi.Domain.Competitions.Judging;

public static class EvaluationRules
{
    public static readonly Rule StageScored = new(
        "stage-not-scored",
        "Evaluators score entries only in a stage of the kind SCORING.",
        RuleKind.Input
    );

    public static readonly Rule StageRuns = new("evaluation-stage-not-running", "The stage of the evaluation is not running.");

    public static readonly Rule Open = new(
        "evaluation-closed",
        "The evaluation was submitted, its evaluator has stepped back from it, or the entry was withdrawn."
    );

    public static readonly Rule CriteriaKnown = new(
        "unknown-criterion",
        "The rubric of the stage has no such criterion, or the criterion is named twice.",
        RuleKind.Input
    );

    public static readonly Rule Complete = new("evaluation-incomplete", "Criteria lack points or a reason.");

    public static readonly Rule InTime = new("evaluation-overdue", "The last day for evaluations of this stage has passed.");

    public static readonly Rule FreeOfInterest = new(
        "conflict-of-interest",
        "You have an interest in this entry, so you do not judge it. Step back from it.",
        RuleKind.Permission
    );
}
