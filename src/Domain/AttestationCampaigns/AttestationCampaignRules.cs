using JippApi.Domain.Common;

namespace JippApi.Domain.AttestationCampaigns;

public static class AttestationCampaignRules
{
    public static readonly Rule DueAhead = new(
        "campaign-due-out-of-range",
        "Owners have at least 7 days to answer, and at most a year.",
        RuleKind.Input
    );

    public static readonly Rule TransitionAllowed = new(
        "campaign-transition-not-allowed",
        "The campaign cannot make this transition from its current status."
    );

    public static readonly Rule TakesAnswers = new(
        "campaign-over",
        "The campaign no longer takes answers: its last day has passed, or it was closed or cancelled."
    );

    public static readonly Rule Unanswered = new(
        "campaign-entry-answered",
        "This question has been answered, or the record was merged or withdrawn meanwhile."
    );

    public static readonly Rule LinkValid = new(
        "attestation-link-invalid",
        "This server did not issue this link, or another link has replaced it.",
        RuleKind.Permission
    );
}
