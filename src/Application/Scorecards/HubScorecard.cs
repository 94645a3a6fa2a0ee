using JippApi.Application.Lineage;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Hubs;
using JippApi.Domain.LegalInstruments;

namespace JippApi.Application.Scorecards;

/// <summary>
/// Performance of a hub in a quarter and the state of its region. While the quarter lasts, today takes the place of its
/// end.
/// </summary>
public sealed record HubScorecard
{
    /// <summary>The members of <see cref="AsOfNow"/>.</summary>
    internal static readonly string[] MembersOfNow = ["status", "innovations", "coverage", "mentors", "spokes"];

    /// <summary>The hub.</summary>
    public required Guid HubId { get; init; }

    /// <summary>The quarter, such as <c>2026Q3</c>.</summary>
    public required string Period { get; init; }

    /// <summary>First day of the quarter.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of the quarter.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The day (WIB) at whose end the scorecard holds: the last day of the quarter, or today while it
    /// lasts.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The members that have no history: they are those of now, whatever the quarter.</summary>
    public required IReadOnlyList<string> AsOfNow { get; init; }

    /// <summary>Current status of the hub.</summary>
    public required HubStatus Status { get; init; }

    /// <summary>Published innovations of the hub's region or institution, as of now.</summary>
    public required ScoredInnovations Innovations { get; init; }

    /// <summary>
    /// Coverage of the province with published innovations, as of now; absent for hubs without a province.
    /// </summary>
    public ScoredCoverage? Coverage { get; init; }

    /// <summary>
    /// Replication plans of adopters in the region and those the hub supports, at the end of the quarter. Plans that
    /// are not public are counted, too.
    /// </summary>
    public required ScoredPlans Plans { get; init; }

    /// <summary>
    /// Promises on the province's signed sheets and their fulfilment at the end of the quarter; absent for hubs without
    /// a province.
    /// </summary>
    public ScoredCommitments? Commitments { get; init; }

    /// <summary>
    /// Survival of replicas of the region or institution 12 months after their start, for those that had reached that
    /// age by the end of the quarter.
    /// </summary>
    public required SurvivalItem Replications { get; init; }

    /// <summary>Current mentors of the hub.</summary>
    public required ScoredMentors Mentors { get; init; }

    /// <summary>Current number of spokes.</summary>
    public required int Spokes { get; init; }

    /// <summary>Activities of the quarter up to <c>asOf</c>; planned ones do not count.</summary>
    public required ScoredActivities Activities { get; init; }

    /// <summary>Sessions held by the hub's mentors in the quarter (WIB).</summary>
    public required ScoredMentoring Mentoring { get; init; }

    /// <summary>The latest survey verified by the end of the quarter; absent when there is none.</summary>
    public ScoredMaturity? Maturity { get; init; }
}

/// <summary>Published innovations.</summary>
/// <param name="Published">Number of published innovations.</param>
/// <param name="Validated">Number of those whose confirmation has not expired.</param>
/// <param name="ValidatedShare">Validated share, 0 to 1; absent when there are no innovations.</param>
/// <param name="ByLadderLevel">Number of them on each rung of the institutionalisation ladder, from the lowest, with
/// zeros; they add up to the published ones.</param>
public sealed record ScoredInnovations(int Published, int Validated, decimal? ValidatedShare, IReadOnlyList<ScoredRung> ByLadderLevel);

/// <summary>Published innovations on a rung of the institutionalisation ladder.</summary>
/// <param name="Level">The rung.</param>
/// <param name="Count">Number of innovations.</param>
public sealed record ScoredRung(LadderLevel Level, int Count);

/// <summary>Coverage of a province with published innovations.</summary>
/// <param name="Regions">Number of regencies and cities in the province.</param>
/// <param name="WithInnovations">Number of those with at least one published innovation.</param>
/// <param name="Share">Covered share, 0 to 1.</param>
public sealed record ScoredCoverage(int Regions, int WithInnovations, decimal Share);

/// <summary>Replication plans.</summary>
/// <param name="Count">Number of plans.</param>
/// <param name="ByStatus">Number of plans by status; statuses without plans are omitted.</param>
public sealed record ScoredPlans(int Count, IReadOnlyList<PlanStatusCount> ByStatus);

/// <summary>Fulfilment of promises. An amended promise counts once, with its latest content.</summary>
/// <param name="Promises">Number of promises.</param>
/// <param name="Kept">Number of promises that were kept, as others confirmed (<c>LIVE</c>,
/// <c>INSTITUTIONALISED</c>).</param>
/// <param name="Reported">Number of promises that the adopter calls kept and nobody else has fully confirmed.</param>
/// <param name="Late">Number of promises behind schedule.</param>
/// <param name="Broken">Number of promises given up, stopped by an evaluation, or not started when their year
/// ended.</param>
/// <param name="KeptShare">Kept promises as a share of those due (kept, reported, late and broken), 0 to 1; absent when
/// none is due.</param>
public sealed record ScoredCommitments(int Promises, int Kept, int Reported, int Late, int Broken, decimal? KeptShare);

/// <summary>Mentors of a hub.</summary>
/// <param name="Count">Number of mentors.</param>
/// <param name="Capacity">Number of plans they can take on together.</param>
public sealed record ScoredMentors(int Count, int Capacity);

/// <summary>Activities of a quarter.</summary>
/// <param name="Count">Number of activities.</param>
/// <param name="Attendance">Total attendance, as far as it was counted.</param>
/// <param name="PlansWorkedOn">Number of distinct replication plans drafted or advanced in them.</param>
/// <param name="ByKind">Number of activities of each kind.</param>
public sealed record ScoredActivities(int Count, int Attendance, int PlansWorkedOn, IReadOnlyList<ScoredKind> ByKind);

/// <summary>Mentoring sessions held.</summary>
/// <param name="Sessions">Number of sessions.</param>
/// <param name="Hours">Total duration in hours.</param>
/// <param name="Plans">Number of distinct replication plans they were about.</param>
public sealed record ScoredMentoring(int Sessions, decimal Hours, int Plans);

/// <summary>Activities of one kind.</summary>
/// <param name="Kind">Kind of activity.</param>
/// <param name="Count">Number of activities.</param>
public sealed record ScoredKind(HubActivityKind Kind, int Count);

/// <summary>A verified maturity survey.</summary>
/// <param name="InstrumentVersion">Version of the instrument.</param>
/// <param name="Score">Verified score, 0 to 10.</param>
/// <param name="Label">Rating of the score.</param>
/// <param name="VerifiedAt">When the survey was verified.</param>
public sealed record ScoredMaturity(string InstrumentVersion, decimal Score, MaturityLabel Label, DateTimeOffset VerifiedAt);
