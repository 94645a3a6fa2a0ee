using JippApi.Application.Lineage;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Hubs;

namespace JippApi.Application.Hubs;

/// <summary>
/// What a hub does in a quarter, and where its region stands. The end of a quarter that is not over yet is today.
/// </summary>
public sealed record HubScorecard
{
    /// <summary>The hub.</summary>
    public required Guid HubId { get; init; }

    /// <summary>The quarter, e.g. <c>2026Q3</c>.</summary>
    public required string Period { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Its last day.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Where the hub stands now.</summary>
    public required HubStatus Status { get; init; }

    /// <summary>Published innovations of the hub's region or institution, as they stand now.</summary>
    public required ScoredInnovations Innovations { get; init; }

    /// <summary>How much of the province has published innovations now; absent for hubs without a province.</summary>
    public ScoredCoverage? Coverage { get; init; }

    /// <summary>
    /// Replication plans of adopters in the hub's region and those that the hub helps, as they stood at the end of the
    /// quarter; numbers alone, of plans that are not public too.
    /// </summary>
    public required ScoredPlans Plans { get; init; }

    /// <summary>
    /// Promises of the province's signed sheets and what had become of them by the end of the quarter; absent for hubs
    /// without a province.
    /// </summary>
    public ScoredCommitments? Commitments { get; init; }

    /// <summary>
    /// How many replicas of the hub's region or institution were alive 12 months after they began, as far as they were
    /// as old as that by the end of the quarter.
    /// </summary>
    public required SurvivalItem Replications { get; init; }

    /// <summary>The hub's mentors now.</summary>
    public required ScoredMentors Mentors { get; init; }

    /// <summary>How many spokes the hub has now.</summary>
    public required int Spokes { get; init; }

    /// <summary>Activities of the quarter.</summary>
    public required ScoredActivities Activities { get; init; }

    /// <summary>Sessions that the hub's mentors held in the quarter (WIB).</summary>
    public required ScoredMentoring Mentoring { get; init; }

    /// <summary>The newest verified survey up to the end of the quarter; absent where there is none.</summary>
    public ScoredMaturity? Maturity { get; init; }
}

/// <summary>Published innovations.</summary>
/// <param name="Published">How many.</param>
/// <param name="Validated">Of how many it is confirmed whether they still run.</param>
/// <param name="ValidatedShare">0 to 1; absent when there are none.</param>
public sealed record ScoredInnovations(int Published, int Validated, decimal? ValidatedShare);

/// <summary>How much of a province has published innovations.</summary>
/// <param name="Regions">Regencies and cities of the province.</param>
/// <param name="WithInnovations">Those with at least one published innovation.</param>
/// <param name="Share">0 to 1.</param>
public sealed record ScoredCoverage(int Regions, int WithInnovations, decimal Share);

/// <summary>Replication plans.</summary>
/// <param name="Count">How many.</param>
/// <param name="ByStatus">How many stood where; states without a plan are absent.</param>
public sealed record ScoredPlans(int Count, IReadOnlyList<PlanStatusCount> ByStatus);

/// <summary>What became of promises; one that was amended counts once, as it was promised last.</summary>
/// <param name="Promises">How many there are.</param>
/// <param name="Kept">Of them, those whose plan was carried out (<c>LIVE</c>, <c>INSTITUTIONALISED</c>).</param>
/// <param name="Late">Of them, those behind what was promised.</param>
/// <param name="Broken">Of them, those given up, or not begun when their year was over.</param>
/// <param name="KeptShare">Kept of kept, late and broken, 0 to 1: of the rest nothing is due yet; absent when nothing
/// is due of any.</param>
public sealed record ScoredCommitments(int Promises, int Kept, int Late, int Broken, decimal? KeptShare);

/// <summary>Mentors.</summary>
/// <param name="Count">How many.</param>
/// <param name="Capacity">How many plans they can accompany together at the same time.</param>
public sealed record ScoredMentors(int Count, int Capacity);

/// <summary>Activities of a quarter.</summary>
/// <param name="Count">How many.</param>
/// <param name="Attendance">Participants, as far as they were counted.</param>
/// <param name="PlansWorkedOn">Different replication plans that were drafted or carried on there.</param>
/// <param name="ByKind">How many of each kind.</param>
public sealed record ScoredActivities(int Count, int Attendance, int PlansWorkedOn, IReadOnlyList<ScoredKind> ByKind);

/// <summary>Mentoring sessions that were held.</summary>
/// <param name="Sessions">How many.</param>
/// <param name="Hours">How long they took together.</param>
/// <param name="Plans">Different replication plans that they were about.</param>
public sealed record ScoredMentoring(int Sessions, decimal Hours, int Plans);

/// <summary>Activities of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many.</param>
public sealed record ScoredKind(HubActivityKind Kind, int Count);

/// <summary>A verified survey.</summary>
/// <param name="InstrumentVersion">Version of the instrument.</param>
/// <param name="Score">Verified score, 0 to 10.</param>
/// <param name="Label">In a word.</param>
/// <param name="VerifiedAt">When it was verified.</param>
public sealed record ScoredMaturity(string InstrumentVersion, decimal Score, MaturityLabel Label, DateTimeOffset VerifiedAt);
