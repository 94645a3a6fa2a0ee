namespace JippApi.Infrastructure.Persistence;

/// <summary>Why the database did not do what it was asked, through no fault of the caller.</summary>
public enum DatabaseFault
{
    /// <summary>Another transaction was in the way, and this one was rolled back.</summary>
    Conflict,

    /// <summary>There are no connections, memory or quota left.</summary>
    Overloaded,

    /// <summary>It does not respond, or the connection was lost.</summary>
    Unreachable,

    /// <summary>It is read-only, such as a standby or a write-protected file.</summary>
    ReadOnly,

    /// <summary>It rejected this server's credentials.</summary>
    LoginRefused,

    /// <summary>A statement exceeded its time limit.</summary>
    TimedOut,

    /// <summary>There is no space left to write.</summary>
    Full,

    BrokenStorage,
}
