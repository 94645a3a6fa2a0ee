namespace JippApi.Domain.Escalations;

/// <summary>Where an escalation stands.</summary>
public enum EscalationStatus
{
    /// <summary>The clock runs.</summary>
    Open,

    /// <summary>Somebody has taken it in hand: until a day the clock stands still.</summary>
    Acknowledged,

    /// <summary>It is over.</summary>
    Resolved,
}

/// <summary>Who hears of what is late, from the bottom to the top of the chain.</summary>
public enum EscalationLevel
{
    /// <summary>
    /// The unit that answers for the item (<i>kepala unit</i>): whom it is assigned to, and the unit's and the
    /// adopter's people.
    /// </summary>
    UnitHead,

    /// <summary>The secretary of the regency or city (<i>sekretaris daerah kabupaten/kota</i>).</summary>
    DistrictSecretary,

    /// <summary>The secretary of the province (<i>sekretaris daerah provinsi</i>) and its hub.</summary>
    ProvincialSecretaryOrHub,

    /// <summary>The ministry (<i>kementerian</i>).</summary>
    Ministry,
}

/// <summary>Why an escalation is over.</summary>
public enum EscalationResolution
{
    /// <summary>Somebody has said so, with a reason.</summary>
    ByHand,

    /// <summary>The item was done or cancelled.</summary>
    ItemClosed,

    /// <summary>The item is due on another day by now.</summary>
    DueDateMoved,

    /// <summary>The plan is not carried out any more.</summary>
    PlanEnded,
}
