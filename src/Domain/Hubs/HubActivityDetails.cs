namespace JippApi.Domain.Hubs;

/// <summary>The kind of a hub activity.</summary>
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

    /// <summary>A coordination meeting (<i>rapat koordinasi</i>), including the signing of commitments.</summary>
    Coordination,
}

/// <summary>Where an activity takes place.</summary>
public enum HubActivityMode
{
    /// <summary>On site (<i>luring</i>).</summary>
    OnSite,

    /// <summary>Online (<i>daring</i>).</summary>
    Online,
}

/// <summary>A result of an activity.</summary>
/// <param name="PlanId">The replication plan that was drafted or advanced there.</param>
public sealed record ActivityOutput(string Text, Guid? PlanId = null)
{
    public const int TextMaxLength = 1_000;
}

/// <summary>The editable content of an activity.</summary>
/// <param name="Mode">The mode; null when unknown.</param>
/// <param name="Date">The first day.</param>
/// <param name="Attendance">The number of people who took part.</param>
/// <param name="Reference">Where it is documented.</param>
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
