namespace JippApi.Domain.LegalInstruments;

/// <summary>The rungs of the institutionalisation ladder (<i>tangga pelembagaan</i>), from the lowest to the highest.</summary>
public enum LadderLevel
{
    /// <summary>A recorded idea.</summary>
    Idea,

    /// <summary>Tried out.</summary>
    Pilot,

    /// <summary>In operation, as somebody has confirmed.</summary>
    Running,

    /// <summary>Resting on a decree.</summary>
    Decree,

    /// <summary>Resting on a regulation of the region or of its head.</summary>
    RegionalRegulation,

    /// <summary>A programme repeated every year, with a budget line.</summary>
    RoutineProgramme,

    /// <summary>Included in performance contracts.</summary>
    PerformanceContract,

    /// <summary>Absorbed by the ordinary service.</summary>
    StandardService,
}

/// <summary>The criteria of the rungs of the ladder.</summary>
public enum LadderCriterion
{
    /// <summary>It is recorded.</summary>
    Recorded,

    /// <summary>Its phase is stated.</summary>
    PhaseStated,

    /// <summary>A confirmation that it runs has not expired.</summary>
    ConfirmedRunning,

    /// <summary>A legal instrument of any kind is in force.</summary>
    InstrumentInForce,

    /// <summary>A regulation of the region or of its head is in force.</summary>
    RegionalInstrumentInForce,

    /// <summary>A routine programme was verified whose document is at most twelve months old.</summary>
    RecentProgramme,

    /// <summary>A budget was verified whose document is at most twelve months old.</summary>
    RecentBudget,

    /// <summary>A performance contract was verified that is at most twelve months old.</summary>
    RecentContract,

    /// <summary>Somebody other than its owner has confirmed that the ordinary service has absorbed it.</summary>
    ConfirmedAbsorbed,
}

/// <summary>The kinds of facts that prove a criterion.</summary>
public enum LadderProofKind
{
    /// <summary>An attestation that stands.</summary>
    Attestation,

    /// <summary>A registered legal instrument.</summary>
    LegalInstrument,

    /// <summary>Verified institutionalisation evidence.</summary>
    Evidence,
}

/// <summary>The risks to the level of an innovation.</summary>
public enum LadderRisk
{
    /// <summary>Every legal instrument in force ends within twelve months.</summary>
    InstrumentEndsSoon,

    /// <summary>Only decrees are in force, no regulation of the region.</summary>
    DecreesOnly,

    /// <summary>The newest verified evidence of some yearly kind is older than twelve months.</summary>
    EvidenceOld,

    /// <summary>Somebody says that the confirmed answer is wrong, and nobody has decided yet.</summary>
    ExistenceDisputed,
}
