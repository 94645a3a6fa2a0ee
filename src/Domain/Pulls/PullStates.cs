namespace JippApi.Domain.Pulls;

/// <summary>How far a pull is.</summary>
public enum PullStatus
{
    /// <summary>Waiting for a worker, for the next page, or for the system of the ministry to answer again.</summary>
    Reading,

    /// <summary>All pages were read, and became an import.</summary>
    Imported,

    /// <summary>The list is the same as after the last pull; nothing was imported.</summary>
    Unchanged,

    /// <summary>The list could not be read; nothing was imported.</summary>
    Failed,
}

/// <summary>Problem with a request to the system of a ministry.</summary>
public enum PullFault
{
    /// <summary>It did not answer in time.</summary>
    TimedOut,

    /// <summary>No connection could be made, or it broke before the answer began.</summary>
    Unreachable,

    /// <summary>It failed (5xx).</summary>
    ServerError,

    /// <summary>It asked to be left alone for a while (429).</summary>
    TooManyRequests,

    /// <summary>The answer ended before its end.</summary>
    CutShort,

    /// <summary>The answer is no JSON, such as a page that announces maintenance.</summary>
    NotJson,

    /// <summary>The answer is no list of objects.</summary>
    NotAList,

    /// <summary>It refused the request (4xx).</summary>
    Refused,

    /// <summary>It is larger than a pull may be.</summary>
    TooLarge,

    /// <summary>There was always another page.</summary>
    TooManyPages,

    /// <summary>It led to another host.</summary>
    LedAway,

    /// <summary>The address belongs to a machine in a private network.</summary>
    ForbiddenAddress,

    /// <summary>It announced more rows than it gave.</summary>
    Incomplete,

    /// <summary>The list has no rows.</summary>
    Empty,
}

/// <summary>Which faults may pass by themselves.</summary>
public static class PullFaults
{
    public static bool MayPass(this PullFault fault) =>
        fault
            is PullFault.TimedOut
                or PullFault.Unreachable
                or PullFault.ServerError
                or PullFault.TooManyRequests
                or PullFault.CutShort
                or PullFault.NotJson
                or PullFault.Incomplete
                or PullFault.Empty;
}
