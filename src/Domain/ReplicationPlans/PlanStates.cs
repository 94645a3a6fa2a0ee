namespace JippApi.Domain.ReplicationPlans;

/// <summary>The status of a replication plan.</summary>
public enum PlanStatus
{
    Draft,

    /// <summary>Interest was declared to the owner (<i>minat</i>), who has not answered yet.</summary>
    Proposed,

    /// <summary>Accepted by the owner (<i>kesepakatan</i>).</summary>
    Accepted,

    Declined,

    /// <summary>Signed by leaders (<i>komitmen</i>).</summary>
    Committed,

    /// <summary>Being carried out (<i>pelaksanaan</i>).</summary>
    InProgress,

    /// <summary>Stalled for a stated reason.</summary>
    Stalled,

    /// <summary>Carried out.</summary>
    Completed,

    /// <summary>Its outcome has been compared with its targets.</summary>
    Evaluated,

    /// <summary>
    /// Ended as part of the routine (<i>dilembagakan</i>): an evaluator decided so, and its replica had reached the rung
    /// of the ladder on the day on which it ended.
    /// </summary>
    Institutionalised,

    /// <summary>Cancelled for a stated reason.</summary>
    Cancelled,
}

/// <summary>How the origin is replicated.</summary>
public enum ReplicationKind
{
    /// <summary>Taken over unchanged.</summary>
    Adopt,

    /// <summary>Adapted to local conditions.</summary>
    Adapt,

    /// <summary>Modified in its core.</summary>
    Modify,

    /// <summary>Scaled up by its own owner, or by the province of its owner.</summary>
    ScaleUp,
}

/// <summary>How much of the origin is replicated.</summary>
public enum ReplicationExtent
{
    Full,

    Partial,
}

/// <summary>What becomes of a component in the replica.</summary>
public enum AdaptationChange
{
    /// <summary>Kept as it is.</summary>
    Kept,

    Changed,

    Dropped,

    /// <summary>New in the replica.</summary>
    Added,

    /// <summary>The plan does not say.</summary>
    Unstated,
}

/// <summary>
/// The topics of a readiness assessment: the three criteria for hubs, and five about the plan itself.
/// </summary>
public enum ReadinessTopic
{
    LeadershipCommitment,

    /// <summary>The innovation meets a local need.</summary>
    NeedFit,

    BureaucracySupport,

    /// <summary>A line in the budget.</summary>
    BudgetLine,

    /// <summary>A team whose members are named.</summary>
    NamedTeam,

    /// <summary>The infrastructure it needs.</summary>
    Infrastructure,

    /// <summary>The legal authority to carry it out.</summary>
    LegalAuthority,

    /// <summary>The data it needs.</summary>
    DataAvailable,
}

/// <summary>The result of a readiness assessment.</summary>
public enum ReadinessBand
{
    /// <summary>Less than half of the points.</summary>
    NotReady,

    /// <summary>At least half of the points.</summary>
    Conditional,

    /// <summary>At least three quarters of the points, with some for every topic.</summary>
    Ready,
}
