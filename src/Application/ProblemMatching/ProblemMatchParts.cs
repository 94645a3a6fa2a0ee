namespace JippApi.Application.ProblemMatching;

/// <summary>A part of the score of a match.</summary>
public enum ProblemMatchPart
{
    /// <summary>Words that the problem and the innovation share.</summary>
    Text,

    Sector,

    /// <summary>Whether plans improved the same indicator.</summary>
    Indicator,

    /// <summary>Likeness of the two regions.</summary>
    Region,

    /// <summary>Cost of plans to replicate it.</summary>
    Budget,

    /// <summary>Replicas that run.</summary>
    Replicas,

    /// <summary>Whether it still runs where it began.</summary>
    Existence,
}

/// <summary>The reason for the score of a part of a match.</summary>
public enum ProblemMatchReason
{
    WordsShared,
    NoWordsShared,
    SectorSame,
    SectorDiffers,
    SectorUnknown,
    IndicatorImproved,
    IndicatorPartlyImproved,
    IndicatorNotImproved,
    IndicatorNotMeasured,
    IndicatorNotStated,
    RegionAlike,
    RegionUnlike,
    RegionUnknown,
    RegionNotStated,
    CostWithinBudget,
    CostAboveBudget,
    CostUnknown,
    BudgetNotStated,
    ReplicasRunning,
    ReplicasNone,
    StillRuns,
    ExistenceDisputed,
    ExistenceUnconfirmed,
    NoLongerRuns,
}

/// <summary>A constraint of a problem.</summary>
public enum ProblemConstraint
{
    Budget,
    Staff,
    Connectivity,
    Months,
}

/// <summary>The weights of the parts of the score. A change of them, or of a rule, is a new formula.</summary>
internal static class ProblemMatchWeights
{
    public const string Formula = "match-1";

    /// <summary>Weight of each part; they add up to 100.</summary>
    public static readonly IReadOnlyDictionary<ProblemMatchPart, int> All = new Dictionary<ProblemMatchPart, int>
    {
        [ProblemMatchPart.Text] = 60,
        [ProblemMatchPart.Sector] = 10,
        [ProblemMatchPart.Indicator] = 10,
        [ProblemMatchPart.Region] = 5,
        [ProblemMatchPart.Budget] = 5,
        [ProblemMatchPart.Replicas] = 5,
        [ProblemMatchPart.Existence] = 5,
    };
}
