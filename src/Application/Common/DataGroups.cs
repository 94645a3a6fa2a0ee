namespace JippApi.Application.Common;

/// <summary>Groups of public resources whose cached responses are invalidated together.</summary>
public static class DataGroups
{
    /// <summary>Published innovations and everything derived from them.</summary>
    public const string Innovations = "innovations";

    public const string Institutions = "institutions";

    public const string Regions = "regions";

    /// <summary>Hubs, their activities and verified surveys.</summary>
    public const string Hubs = "hubs";

    /// <summary>Findings of the rules of data quality in published innovations.</summary>
    public const string Quality = "quality";

    /// <summary>Access data: accounts, grants, clients, rate classes, ended sessions.</summary>
    public const string Access = "access";

    /// <summary>The groups that anyone may read.</summary>
    public static IReadOnlyList<string> Public { get; } = [Innovations, Institutions, Regions, Hubs, Quality];

    public static IReadOnlyList<string> All { get; } = [.. Public, Access];
}

/// <summary>Reads the current version of each group of public resources. Versions only grow.</summary>
public interface IDataVersions
{
    /// <summary>
    /// Returns the version known to this process: at least the one after its own last write and at the last
    /// <see cref="RefreshAsync"/>, and otherwise at most half a second old.
    /// </summary>
    ValueTask<long> CurrentAsync(string family, CancellationToken ct);

    /// <summary>
    /// Reads all versions by a statement that begins after this call, so that no older ones are returned afterwards.
    /// Concurrent calls share a statement.
    /// </summary>
    Task RefreshAsync(CancellationToken ct);
}
