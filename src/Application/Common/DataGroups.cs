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

    /// <summary>Access data: accounts, grants, clients, rate classes, ended sessions.</summary>
    public const string Access = "access";

    public static IReadOnlyList<string> All { get; } = [Innovations, Institutions, Regions, Hubs, Access];
}

/// <summary>Reads the current version of each group of public resources.</summary>
public interface IDataVersions
{
    /// <summary>
    /// Returns the version known to this process: exact after the process's own writes, and at most a second behind
    /// those of others.
    /// </summary>
    ValueTask<long> CurrentAsync(string family, CancellationToken ct);
}
