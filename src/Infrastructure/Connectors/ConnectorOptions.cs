using System.ComponentModel.DataAnnotations;

namespace JippApi.Infrastructure.Connectors;

/// <summary>The systems of the ministries; configuration section <c>Connectors</c>.</summary>
public sealed record ConnectorOptions
{
    /// <summary>
    /// Whether the systems may have addresses in a private network. Off by default, so that neither a setting nor a
    /// redirect lets the server call machines that only it can reach.
    /// </summary>
    public bool AllowPrivateAddresses { get; init; }

    /// <summary>LAN's directory of innovations.</summary>
    public LabinovOptions Labinov { get; init; } = new();
}

/// <summary>LAN's directory of innovations; configuration section <c>Connectors:Labinov</c>.</summary>
public sealed record LabinovOptions
{
    /// <summary>The address of the list; null when it is not read.</summary>
    public string? Url { get; init; }

    /// <summary>The key that LAN has given, sent as a bearer token; null for none.</summary>
    public string? ApiKey { get; init; }

    /// <summary>The rows to ask for in a page.</summary>
    [Range(1, 10_000)]
    public int PageSize { get; init; } = 200;

    /// <summary>The shortest time between two pulls that start by themselves.</summary>
    [Range(typeof(TimeSpan), "00:15:00", "365.00:00:00")]
    public TimeSpan Every { get; init; } = TimeSpan.FromHours(20);

    [Range(1, 10_000)]
    public int MaxPages { get; init; } = 1_000;

    /// <summary>The size of all rows.</summary>
    [Range(1, 104_857_600)]
    public long MaxBytes { get; init; } = 104_857_600;

    /// <summary>The seconds in which a page must arrive.</summary>
    [Range(1, 600)]
    public int TimeoutSeconds { get; init; } = 60;
}
