using JippApi.Domain.Common;

namespace JippApi.Domain.ProblemStatements;

public static class ProblemRules
{
    public static readonly Rule StillOpen = new("problem-closed", "The problem statement is closed.");

    /// <summary>A statement that changed hands would be read and judged by others than those who stated it.</summary>
    public static readonly Rule InstitutionKept = new(
        "problem-institution-kept",
        "The institution that states a problem cannot be changed.",
        RuleKind.Input
    );

    /// <summary>Nobody states a public problem about the people of another government.</summary>
    public static readonly Rule RegionOfInstitution = new(
        "problem-region-of-strangers",
        "A regional institution states problems of its own region only.",
        RuleKind.Input
    );

    public static readonly Rule TargetDiffers = new(
        "problem-target-reached",
        "The target of the indicator must differ from the value now.",
        RuleKind.Input
    );

    public static readonly Rule FeedbackWithinLimit = new(
        "problem-feedback-too-much",
        "A problem statement can have feedback on at most 500 innovations."
    );
}
