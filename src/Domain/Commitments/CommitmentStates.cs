namespace JippApi.Domain.Commitments;

/// <summary>Where a commitment sheet stands.</summary>
public enum CommitmentStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>
    /// Its content and its signatories are fixed; nobody has signed yet (<i>siap ditandatangani</i>).
    /// </summary>
    OpenForSigning,

    /// <summary>Some have signed; the content can never change again.</summary>
    PartlySigned,

    /// <summary>All have signed.</summary>
#pragma warning disable CA1720 // no type is meant, but a signature
    Signed,
#pragma warning restore CA1720

    /// <summary>Signed, and its budget year has begun (<i>berlaku</i>). Computed from the day, never stored.</summary>
    InForce,

    /// <summary>Over: withdrawn before all signed, or ended afterwards.</summary>
    Ended,
}

/// <summary>How somebody signed.</summary>
public enum SigningMethod
{
    /// <summary>By their own account here.</summary>
    Account,

    /// <summary>On paper (<i>tanda tangan basah</i>), put on record by the hub.</summary>
    Wet,
}

/// <summary>What became of a promise; computed from facts, never stored and never said by anybody.</summary>
public enum FulfilmentStatus
{
    /// <summary>Signed, work has not begun.</summary>
    NotStarted,

    /// <summary>Being carried out, nothing is late.</summary>
    OnTrack,

    /// <summary>No budget document, though the regional budget of the year should have been decided.</summary>
    AtRisk,

    /// <summary>An action item is late, or the work stands still.</summary>
    Late,

    /// <summary>Carried out.</summary>
    Live,

    /// <summary>Carried out, and part of the routine of its institution.</summary>
    Institutionalised,

    /// <summary>Given up, or not even begun when its budget year ended.</summary>
    Broken,
}
