namespace JippApi.Domain.Mentoring;

/// <summary>
/// Ranks mentors for a plan: by experience with the innovation, then knowledge of its sector, then proximity, then free
/// hours. Each reason outweighs all later ones together, so that their order decides.
/// </summary>
public static class MentorMatching
{
    public static IReadOnlyDictionary<MatchReason, int> Weights { get; } =
        new Dictionary<MatchReason, int>
        {
            [MatchReason.SameInnovation] = 60,
            [MatchReason.SameSector] = 25,
            [MatchReason.SameProvince] = 10,
            [MatchReason.FreeHours] = 5,
        };

    public static int ScoreOf(IEnumerable<MatchReason> reasons) => reasons.Sum(reason => Weights[reason]);
}

/// <summary>Norms that a region's mentoring is measured against.</summary>
public static class MentoringNorms
{
    /// <summary>The hours a plan needs in a quarter: one two-hour session a month.</summary>
    public const int HoursPerPlanAndQuarter = 6;
}
