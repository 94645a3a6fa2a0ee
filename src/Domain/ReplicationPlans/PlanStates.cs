namespace JippApi.Domain.ReplicationPlans;

/// <summary>Where a plan stands.</summary>
public enum PlanStatus
{
    /// <summary>Being written by the adopter.</summary>
    Draft,

    /// <summary>Interest was declared to the owner (<i>minat</i>), who has not answered yet.</summary>
    Proposed,

    /// <summary>The owner agreed (<i>kesepakatan</i>).</summary>
    Accepted,

    /// <summary>The owner said no.</summary>
    Declined,

    /// <summary>Leaders have signed (<i>komitmen</i>).</summary>
    Committed,

    /// <summary>Being carried out (<i>pelaksanaan</i>).</summary>
    InProgress,

    /// <summary>Stands still for a reason.</summary>
    Stalled,

    /// <summary>Carried out.</summary>
    Completed,

    /// <summary>Its outcome was compared with its targets.</summary>
    Evaluated,

    /// <summary>Given up, with a reason.</summary>
    Cancelled,
}

/// <summary>What is done with the origin.</summary>
public enum ReplicationKind
{
    /// <summary>Taken over as it is.</summary>
    Adopt,

    /// <summary>Fitted to the place.</summary>
    Adapt,

    /// <summary>Changed in its core.</summary>
    Modify,

    /// <summary>Made larger by its own owner.</summary>
    ScaleUp,
}

/// <summary>How much of the origin is taken over.</summary>
public enum ReplicationExtent
{
    /// <summary>All of it.</summary>
    Full,

    /// <summary>A part.</summary>
    Partial,
}

/// <summary>What becomes of a component in the replica.</summary>
public enum AdaptationChange
{
    /// <summary>Stays as it is.</summary>
    Kept,

    /// <summary>Is changed.</summary>
    Changed,

    /// <summary>Is left out.</summary>
    Dropped,

    /// <summary>Is new in the replica.</summary>
    Added,

    /// <summary>The plan says nothing of it.</summary>
    Unstated,
}

/// <summary>
/// What is asked about an adopter's readiness: the three criteria of hubs, and five of the plan itself.
/// </summary>
public enum ReadinessTopic
{
    /// <summary>Commitment of the leader.</summary>
    LeadershipCommitment,

    /// <summary>The innovation fits a need of the place.</summary>
    NeedFit,

    /// <summary>Support of the bureaucracy.</summary>
    BureaucracySupport,

    /// <summary>A budget line.</summary>
    BudgetLine,

    /// <summary>A team with names.</summary>
    NamedTeam,

    /// <summary>The infrastructure that it needs.</summary>
    Infrastructure,

    /// <summary>The legal authority to do it.</summary>
    LegalAuthority,

    /// <summary>The data that it needs.</summary>
    DataAvailable,
}

/// <summary>What an assessment of readiness comes to.</summary>
public enum ReadinessBand
{
    /// <summary>Below half of the points.</summary>
    NotReady,

    /// <summary>At least half of the points.</summary>
    Conditional,

    /// <summary>At least three quarters of the points, and no topic without any.</summary>
    Ready,
}
