namespace JippApi.Domain.ProblemStatements;

/// <summary>The status of a problem statement.</summary>
public enum ProblemStatus
{
    /// <summary>A solution is still looked for.</summary>
    Open,

    /// <summary>A plan that was to solve it has been carried out.</summary>
    Addressed,

    Closed,
}

/// <summary>The readers of a problem statement.</summary>
public enum ProblemVisibility
{
    /// <summary>Everybody.</summary>
    Public,

    /// <summary>Every person who has a role.</summary>
    Government,

    /// <summary>Only those who write for the institution that states it.</summary>
    Private,
}

/// <summary>The internet connection of a place.</summary>
public enum Connectivity
{
    /// <summary>No connection.</summary>
    None,

    /// <summary>A slow or unsteady connection.</summary>
    Low,

    Good,
}

/// <summary>The verdict of an institution on an innovation for its problem.</summary>
public enum MatchVerdict
{
    /// <summary>They will look into it.</summary>
    Taken,

    /// <summary>It does not suit them.</summary>
    Rejected,
}
