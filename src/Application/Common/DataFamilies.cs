namespace JippApi.Application.Common;

/// <summary>Families of public resources whose cached answers hold or fall together.</summary>
public static class DataFamilies
{
    /// <summary>Published innovations, and what is derived from them.</summary>
    public const string Innovations = "innovations";

    /// <summary>Institutions.</summary>
    public const string Institutions = "institutions";

    /// <summary>Regions.</summary>
    public const string Regions = "regions";

    /// <summary>Hubs, their activities and verified surveys.</summary>
    public const string Hubs = "hubs";

    /// <summary>Who may do what: accounts, grants, clients, rate classes, ended sign-ins.</summary>
    public const string Access = "access";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Innovations, Institutions, Regions, Hubs, Access];
}

/// <summary>The present version of each family of public resources.</summary>
public interface IDataVersions
{
    /// <summary>
    /// The version as this process knows it: exact after its own writes, at most a second old after those of others.
    /// </summary>
    ValueTask<long> CurrentAsync(string family, CancellationToken ct);
}
