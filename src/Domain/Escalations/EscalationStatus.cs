namespace JippApi.Domain.Escalations;

/// <summary>The status of an escalation.</summary>
public enum EscalationStatus
{
    /// <summary>The clock is running.</summary>
    Open,

    /// <summary>Someone is dealing with it, and the clock is stopped until a stated day.</summary>
    Acknowledged,

    Resolved,
}

/// <summary>Who is notified of an overdue item, from the lowest level to the highest.</summary>
public enum EscalationLevel
{
    /// <summary>
    /// The responsible unit (<i>kepala unit</i>): the assignee, and the people of the unit and the adopter.
    /// </summary>
    UnitHead,

    /// <summary>The secretary of the regency or city (<i>sekretaris daerah kabupaten/kota</i>).</summary>
    DistrictSecretary,

    /// <summary>The secretary of the province (<i>sekretaris daerah provinsi</i>) and its hub.</summary>
    ProvincialSecretaryOrHub,

    /// <summary>The ministry (<i>kementerian</i>).</summary>
    Ministry,
}

/// <summary>Why an escalation was resolved.</summary>
public enum EscalationResolution
{
    /// <summary>Someone resolved it, with a reason.</summary>
    ByHand,

    ItemClosed,

    /// <summary>The item is now due on another day.</summary>
    DueDateMoved,

    /// <summary>The plan is no longer being carried out.</summary>
    PlanEnded,
}
