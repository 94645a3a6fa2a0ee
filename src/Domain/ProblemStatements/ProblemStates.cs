namespace JippApi.Domain.ProblemStatements;

/// <summary>The status of a problem statement.</summary>
public enum ProblemStatus
{
    /// <summary>A solution is still looked for.</summary>
    Open,

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

/// <summary>How well a place is connected to the internet.</summary>
public enum Connectivity
{
    /// <summary>No connection.</summary>
    None,

    /// <summary>A slow or unsteady connection.</summary>
    Low,

    Good,
}

/// <summary>What those who state a problem think of a match.</summary>
public enum MatchVerdict
{
    /// <summary>They will look into it.</summary>
    Taken,

    /// <summary>It does not suit them.</summary>
    Rejected,
}
