using JippApi.Domain.Common;

namespace JippApi.Domain.Innovations;

public static class ProposalRules
{
    public static readonly Rule Open = new("proposal-decided", "The proposal has already been decided or withdrawn.");

    /// <summary>Nobody approves what they wrote, under whichever name they did.</summary>
    public static readonly Rule DecidedByAnother = new(
        "proposal-of-ones-own",
        "You cannot decide on a proposal that you made.",
        RuleKind.Permission
    );

    public static readonly Rule NotYetPublic = new(
        "proposal-already-public",
        "The change is already public; only a reviewer can end this task."
    );

    public static readonly Rule WithdrawnByProposer = new(
        "proposal-of-another",
        "Only whoever made a proposal can withdraw it.",
        RuleKind.Permission
    );

    public static readonly Rule ChangesSomething = new(
        "proposal-without-change",
        "A proposal must change at least one member.",
        RuleKind.Input
    );

    public static readonly Rule OfPublished = new("proposal-needs-published", "Only a published record can be corrected or merged.");

    public static readonly Rule Once = new("proposal-exists", "You have an open proposal for this record already.");
}
