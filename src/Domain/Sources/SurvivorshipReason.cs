namespace JippApi.Domain.Sources;

/// <summary>Why a value that a list states is shown or not.</summary>
public enum SurvivorshipReason
{
    /// <summary>It is shown.</summary>
    Shown,

    /// <summary>It is the same as the value shown.</summary>
    SameValue,

    /// <summary>The owner states the value shown.</summary>
    OwnerStates,

    /// <summary>A reviewer has chosen the value shown.</summary>
    Pinned,

    /// <summary>Another list comes first in the policy.</summary>
    OtherListFirst,

    /// <summary>A newer value is shown.</summary>
    NewerValue,

    /// <summary>A value that a second person has approved is shown.</summary>
    ValidatedValue,

    /// <summary>A longer value is shown.</summary>
    LongerValue,

    /// <summary>The list no longer has the record.</summary>
    Delisted,

    /// <summary>Only the owner hands a record over or moves it.</summary>
    OwnerDecides,

    /// <summary>It belongs to the list of another ministry.</summary>
    OfOtherList,
}
