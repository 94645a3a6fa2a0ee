namespace JippApi.Domain.ReplicationPlans;

/// <summary>What the status of a plan allows to be written about it and its action items.</summary>
public enum PlanPhase
{
    /// <summary>Content and items may change freely, since nobody has been asked to sign.</summary>
    Editable,

    /// <summary>It is on a commitment sheet open for signing: nothing may change.</summary>
    BeingSigned,

    /// <summary>Its items are being carried out.</summary>
    Running,

    /// <summary>Carried out; the last finished items may still be verified.</summary>
    Completed,

    /// <summary>Nothing more happens.</summary>
    Ended,
}

public static class PlanPhases
{
    /// <summary>The statuses in which a plan is running: signed, and neither carried out nor given up.</summary>
    public static readonly PlanStatus[] RunningStatuses = [PlanStatus.Committed, PlanStatus.InProgress, PlanStatus.Stalled];

    /// <summary>The statuses in which a plan was given up, so that nothing of it is awaited any more.</summary>
    public static readonly PlanStatus[] GivenUp = [PlanStatus.Declined, PlanStatus.Cancelled];

    /// <summary>Returns the phase of a plan in a status.</summary>
    public static PlanPhase Of(PlanStatus status, bool isOnSheet) =>
        status switch
        {
            PlanStatus.Draft or PlanStatus.Proposed or PlanStatus.Accepted => isOnSheet ? PlanPhase.BeingSigned : PlanPhase.Editable,
            PlanStatus.Committed or PlanStatus.InProgress or PlanStatus.Stalled => PlanPhase.Running,
            PlanStatus.Completed => PlanPhase.Completed,
            _ => PlanPhase.Ended,
        };
}
