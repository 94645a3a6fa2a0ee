namespace JippApi.Domain.ReplicationPlans;

/// <summary>What the state of a plan means for what may be written about it and its action items.</summary>
public enum PlanPhase
{
    /// <summary>Content and items change freely: nobody is asked to sign yet.</summary>
    BeingWritten,

    /// <summary>It stands on a commitment sheet that is open for signing: nothing changes.</summary>
    BeingSigned,

    /// <summary>Items are carried out.</summary>
    Running,

    /// <summary>Carried out; what was done last can still be verified.</summary>
    Completed,

    /// <summary>Nothing more is done.</summary>
    Over,
}

/// <summary>Tells the phase of a plan.</summary>
public static class PlanPhases
{
    /// <summary>The phase of a plan in that state.</summary>
    public static PlanPhase Of(PlanStatus status, bool isOnSheet) =>
        status switch
        {
            PlanStatus.Draft or PlanStatus.Proposed or PlanStatus.Accepted => isOnSheet ? PlanPhase.BeingSigned : PlanPhase.BeingWritten,
            PlanStatus.Committed or PlanStatus.InProgress or PlanStatus.Stalled => PlanPhase.Running,
            PlanStatus.Completed => PlanPhase.Completed,
            _ => PlanPhase.Over,
        };
}
