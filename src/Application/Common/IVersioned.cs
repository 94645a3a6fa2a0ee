using System.Text.Json.Serialization;

namespace JippApi.Application.Common;

/// <summary>Has a version, from which its entity tag is derived.</summary>
public interface IVersioned
{
    int Version { get; }
}

/// <summary>
/// A resource that is changed with <c>If-Match</c>, as it is shown in its lists and by itself. It carries the tag to send,
/// so that a client that has read a list need not read each item again (docs/decisions/0059-dry-runs.md).
/// </summary>
public abstract record VersionedItem : IVersioned
{
    /// <summary>
    /// Entity tag to send in <c>If-Match</c> when changing the resource. It names the version only, so it is not the
    /// <c>ETag</c> of any representation and never matches <c>If-None-Match</c>.
    /// </summary>
    public string Etag => $"\"{Version}\"";

    /// <summary>Increases with every change; entity tags are derived from it.</summary>
    [JsonIgnore]
    public int Version { get; init; }
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
