namespace JippApi.Domain.Hubs;

/// <summary>What kind of activity it is.</summary>
public enum HubActivityKind
{
    /// <summary>A forum, such as a replication forum (<i>forum replikasi</i>).</summary>
    Forum,

    /// <summary>Coaching (<i>pendampingan, pembinaan</i>).</summary>
    Coaching,

    /// <summary>A focus group discussion (<i>FGD</i>).</summary>
    FocusGroup,

    /// <summary>Promotion of innovations (<i>promosi</i>).</summary>
    Promotion,

    /// <summary>A coordination meeting (<i>rapat koordinasi</i>), the signing of commitments among them.</summary>
    Coordination,
}

/// <summary>Where people meet.</summary>
public enum HubActivityMode
{
    /// <summary>At a place (<i>luring</i>).</summary>
    OnSite,

    /// <summary>By network (<i>daring</i>).</summary>
    Online,
}

/// <summary>What came of an activity.</summary>
/// <param name="Text">In words.</param>
/// <param name="PlanId">The replication plan that was drafted or carried on there.</param>
public sealed record ActivityOutput(string Text, Guid? PlanId = null)
{
    /// <summary>Longest text.</summary>
    public const int TextMaxLength = 1_000;
}

/// <summary>What people may say and change about an activity.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Mode">Where people meet; null where nobody has said.</param>
/// <param name="Date">When it begins.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Place">Where.</param>
/// <param name="Agenda">What it is about.</param>
/// <param name="Attendance">How many took part.</param>
/// <param name="Outputs">What came of it.</param>
/// <param name="Reference">Where it can be read.</param>
public sealed record HubActivityDetails(
    HubActivityKind Kind,
    HubActivityMode? Mode,
    DateOnly Date,
    string Title,
    string? Place,
    string? Agenda,
    int? Attendance,
    IReadOnlyList<ActivityOutput> Outputs,
    string? Reference
);
