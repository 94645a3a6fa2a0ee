namespace JippApi.Domain.Competitions.Judging;

/// <summary>Status of an evaluation.</summary>
public enum EvaluationStatus
{
    /// <summary>Drawn; nothing is written yet.</summary>
    Assigned,

    /// <summary>The evaluator has saved a draft.</summary>
    Drafted,

    /// <summary>Counts in the ranking and never changes.</summary>
    Submitted,

    /// <summary>The evaluator has stepped back from the entry.</summary>
    Recused,

    /// <summary>The evaluator has left, or the entry was withdrawn.</summary>
    Released,
}

/// <summary>Reason for which a person may not judge an entry.</summary>
public enum ConflictKind
{
    /// <summary>Belongs to the institution of the entry, or to the government of which it is a part.</summary>
    OwnInstitution,

    /// <summary>
    /// Belongs to an institution that owned the record before, or once had a role in the one that enters, above it or
    /// under it.
    /// </summary>
    FormerInstitution,

    /// <summary>Works in the province of the entry, where the stage bars that.</summary>
    OwnRegion,

    /// <summary>Mentors or has mentored a replication plan of the innovation.</summary>
    Mentor,

    /// <summary>Has signed a commitment of the government that enters.</summary>
    Signatory,

    /// <summary>Belongs to an institution that takes part in the innovation.</summary>
    CoOwner,

    /// <summary>Has written the record.</summary>
    Author,

    /// <summary>Has lent a role to such a person, or was lent one by them.</summary>
    Delegation,

    /// <summary>Has made or submitted the entry.</summary>
    EntryTeam,

    /// <summary>Belongs to an institution or government that competes with the entry in its group.</summary>
    Rival,
}
