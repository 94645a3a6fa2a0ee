namespace JippApi.Infrastructure.Persistence;

/// <summary>Why the database did not do what it was asked, through no fault of whoever asked.</summary>
public enum DatabaseFault
{
    /// <summary>Another transaction was in the way, and this one was ended: nothing of it was saved.</summary>
    Conflict,

    /// <summary>There are no connections, memory or quota left.</summary>
    Overloaded,

    /// <summary>It does not answer, or the connection was lost.</summary>
    Unreachable,

    /// <summary>It can be read and not written, as a standby or a file without the right to write.</summary>
    ReadOnly,

    /// <summary>It does not let this server's account in.</summary>
    LoginRefused,

    /// <summary>A statement took longer than it may.</summary>
    TimedOut,

    /// <summary>There is no room left to write.</summary>
    Full,

    /// <summary>Reading or writing its files failed.</summary>
    BrokenStorage,
}
