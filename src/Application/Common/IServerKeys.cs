namespace JippApi.Application.Common;

/// <summary>
/// Secrets that all processes on one database share, so that what one of them signs the others accept.
/// </summary>
public interface IServerKeys
{
    /// <summary>Signs cursors.</summary>
    byte[] Cursors { get; }

    /// <summary>Signs links to files.</summary>
    byte[] FileLinks { get; }
}
