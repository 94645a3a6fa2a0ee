namespace JippApi.Domain.Competitions.Results;

/// <summary>Why an entry goes on from a stage, or does not.</summary>
public enum AdvanceReason
{
    /// <summary>Ranked within the number that goes on, or all go on.</summary>
    WithinNumber,

    /// <summary>Below the threshold of the stage.</summary>
    BelowThreshold,

    /// <summary>Ranked behind the number that goes on.</summary>
    OutOfNumber,

    /// <summary>Fewer evaluators than the stage asks have scored it.</summary>
    TooFewScores,

    PassedAdministration,

    FailedAdministration,

    /// <summary>The plenary let it go on, with a reason, though its place did not.</summary>
    RaisedByPlenary,

    /// <summary>The plenary kept it from going on, with a reason.</summary>
    LoweredByPlenary,

    /// <summary>An appeal was upheld: it goes on beside the others.</summary>
    AdmittedOnAppeal,

    /// <summary>An appeal was upheld: it does not go on.</summary>
    ExcludedOnAppeal,

    /// <summary>Withdrawn by the institution before the stage was closed.</summary>
    Withdrawn,

    /// <summary>It was disqualified before the stage was closed.</summary>
    Disqualified,
}
