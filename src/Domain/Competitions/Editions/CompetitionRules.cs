using JippApi.Domain.Common;

namespace JippApi.Domain.Competitions.Editions;

public static class CompetitionRules
{
    public static readonly Rule EditionFixed = new(
        "competition-edition-fixed",
        "An entry has been submitted, or the edition is over: its rules can no longer change."
    );

    public static readonly Rule RulesFit = new(
        "competition-rules-incomplete",
        "The rules of the edition are incomplete, or do not fit together."
    );

    public static readonly Rule SubmissionsAhead = new(
        "competition-submissions-not-ahead",
        "The last moment for submissions has to lie ahead, and after the first one.",
        RuleKind.Input
    );

    public static readonly Rule EndLater = new(
        "competition-end-not-later",
        "The new end has to lie ahead, and after the present one if there is one.",
        RuleKind.Input
    );

    public static readonly Rule TransitionAllowed = new(
        "competition-transition-not-allowed",
        "The edition or its stage cannot make this transition from its current status."
    );

    public static readonly Rule StageOrder = new(
        "competition-stage-order",
        "The stage before has to be over: closed, or decreed when its results are announced."
    );

    public static readonly Rule SubmissionsOver = new(
        "competition-submissions-open",
        "The edition still takes entries; the first stage starts after the last moment for them."
    );

    public static readonly Rule KnownStage = new("competition-stage-unknown", "The edition has no such stage.", RuleKind.Input);

    public static readonly Rule ObjectionsOver = new(
        "competition-objections-open",
        "The results can still be objected to; the decree follows when that time is over."
    );

    public static readonly Rule AppealsDecided = new("competition-appeals-open", "Appeals or objections have not been decided yet.");

    public static readonly Rule TakesEntries = new(
        "competition-takes-no-entries",
        "The edition takes no entries now: submissions have not begun, or their last moment has passed."
    );

    public static readonly Rule DutiesApart = new(
        "competition-duties-apart",
        "Who organises an edition or works in its secretariat never evaluates in it, and nobody appoints themselves to evaluate."
    );

    public static readonly Rule MemberOnce = new(
        "competition-member-exists",
        "This person has a duty in the edition; it has to end before another begins."
    );

    public static readonly Rule MemberLiving = new("competition-member-left", "This person no longer has a duty in the edition.");

    public static readonly Rule TakesMembers = new("competition-over", "The edition is over, so nobody joins it any more.");

    public static readonly Rule AwardOfOthers = new(
        "competition-award-of-others",
        "A name of the edition, its award or a tier belongs to the nation, to a ministry or to another province.",
        RuleKind.Input
    );

    public static readonly Rule EditionOnce = new(
        "competition-exists",
        "There is an edition of this award in this year already, which is public."
    );

    public static readonly Rule AwardsStated = new(
        "competition-awards-stated",
        "Records state awards of this edition already, though nobody has decided on them yet."
    );
}
