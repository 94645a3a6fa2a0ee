namespace JippApi.Domain.Commitments;

/// <summary>The status of a commitment sheet.</summary>
public enum CommitmentStatus
{
    Draft,

    /// <summary>
    /// The content and signatories are fixed, and nobody has signed yet (<i>siap ditandatangani</i>).
    /// </summary>
    OpenForSigning,

    /// <summary>
    /// Some have signed, or had signed before their signature was revoked; the content can never change again.
    /// </summary>
    PartlySigned,

    /// <summary>Everyone has signed.</summary>
#pragma warning disable CA1720 // the name is about signatures, not a data type
    Signed,
#pragma warning restore CA1720

    /// <summary>Signed, and the budget year has begun (<i>berlaku</i>). Computed from the day, never stored.</summary>
    InForce,

    /// <summary>Withdrawn before everyone signed, or ended afterwards.</summary>
    Ended,
}

/// <summary>How a signature was given.</summary>
public enum SigningMethod
{
    /// <summary>By the signatory's own account.</summary>
    Account,

    /// <summary>On paper (<i>tanda tangan basah</i>), recorded by the hub.</summary>
    Wet,
}

/// <summary>How far a promise has been kept: computed from facts, never stored and never declared.</summary>
public enum FulfilmentStatus
{
    /// <summary>Signed, but work has not started.</summary>
    NotStarted,

    /// <summary>Under way, with nothing late.</summary>
    OnTrack,

    /// <summary>No budget document, although the regional budget of that year should have been adopted.</summary>
    AtRisk,

    /// <summary>A signed action item is late, or the work has stalled.</summary>
    Late,

    /// <summary>
    /// Carried out according to the adopter; somebody else has not yet confirmed everything that was signed
    /// (<i>dilaporkan selesai</i>).
    /// </summary>
    Reported,

    /// <summary>Carried out, and everything that was signed was confirmed by somebody else.</summary>
    Live,

    /// <summary>Carried out, and now part of the institution's routine.</summary>
    Institutionalised,

    /// <summary>Abandoned, stopped by an evaluation, or not even started by the end of its budget year.</summary>
    Broken,
}
