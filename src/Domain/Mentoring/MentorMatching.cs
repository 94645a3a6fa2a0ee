namespace JippApi.Domain.Mentoring;

/// <summary>
/// How mentors are ranked for a plan. Each reason weighs more than all that come after it together, so that the order
/// of the reasons decides: experience with the innovation before knowledge of its sector, before nearness, before free
/// hours.
/// </summary>
public static class MentorMatching
{
    /// <summary>What each reason weighs.</summary>
    public static IReadOnlyDictionary<MatchReason, int> Weights { get; } =
        new Dictionary<MatchReason, int>
        {
            [MatchReason.SameInnovation] = 60,
            [MatchReason.SameSector] = 25,
            [MatchReason.SameProvince] = 10,
            [MatchReason.FreeHours] = 5,
        };

    /// <summary>The score of a mentor: the sum of what their reasons weigh.</summary>
    public static int ScoreOf(IEnumerable<MatchReason> reasons) => reasons.Sum(reason => Weights[reason]);
}

/// <summary>What a region's mentoring is held against.</summary>
public static class MentoringNorms
{
    /// <summary>Hours that a plan needs in a quarter: a session of two hours in each month.</summary>
    public const int HoursPerPlanAndQuarter = 6;
}
