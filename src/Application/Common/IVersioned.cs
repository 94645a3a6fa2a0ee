namespace JippApi.Application.Common;

/// <summary>Has a version, from which its entity tag is derived.</summary>
public interface IVersioned
{
    int Version { get; }
}

/// <summary>A document together with the version of what it describes.</summary>
public interface IView : IVersioned
{
    object Document { get; }
}

/// <summary>The result of a change that may have to wait for somebody else.</summary>
public interface IMayWait
{
    /// <summary>What waits; null when the change was made.</summary>
    IView? Waiting { get; }

    /// <summary>Address of what waits.</summary>
    string? Address { get; }
}
