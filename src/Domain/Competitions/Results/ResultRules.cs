using JippApi.Domain.Common;

namespace JippApi.Domain.Competitions.Results;

public static class ResultRules
{
    public static readonly Rule StageComplete = new(
        "stage-incomplete",
        "Entries of this stage are not decided yet, or too few evaluators have scored them."
    );

    public static readonly Rule StageClosed = new("stage-not-closed", "The stage is not closed yet, so it has no stored results.");

    public static readonly Rule ChangesInPlenary = new(
        "plenary-only",
        "Only a plenary may depart from the order of points.",
        RuleKind.Input
    );

    public static readonly Rule EntryOfStage = new("entry-outside-stage", "The entry takes no part in this stage.", RuleKind.Input);

    public static readonly Rule ObjectionsOpen = new(
        "objection-period-closed",
        "A result can be contested only in the objection period after its announcement."
    );

    public static readonly Rule ResultAnnounced = new("result-not-announced", "The entry has no announced result that can be contested.");

    public static readonly Rule ContestedOnce = new("appeal-filed-before", "You have contested this result already.");

    public static readonly Rule AppealOpen = new("appeal-decided", "The appeal is decided already.");

    public static readonly Rule StageContested = new(
        "appeal-stage-over",
        "The stage is decreed or the edition is over, so appeals no longer change its results."
    );

    /// <summary>The four-eyes principle.</summary>
    public static readonly Rule DecidedByAnother = new(
        "own-appeal",
        "Neither the one who filed an appeal nor an evaluator of the entry decides on it.",
        RuleKind.Permission
    );

    /// <summary>Evaluators gave the points that an appeal contests.</summary>
    public static readonly Rule ContestedByOthers = new(
        "own-scores-contested",
        "An evaluator of the entry cannot contest its result.",
        RuleKind.Permission
    );

    public static readonly Rule EffectOfUpheld = new(
        "effect-needs-upheld",
        "Only an appeal that is upheld changes a result.",
        RuleKind.Input
    );

    public static readonly Rule EffectFits = new("effect-does-not-fit", "The result already is what the decision would make it.");

    public static readonly Rule WinsInProvince = new(
        "not-a-provincial-winner",
        "Only an entry with a decreed tier in the competition of a province is scaled up in that province."
    );
}
