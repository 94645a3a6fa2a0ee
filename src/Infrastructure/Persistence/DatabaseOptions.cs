using System.ComponentModel.DataAnnotations;

namespace JippApi.Infrastructure.Persistence;

/// <summary>Which database to use and how; section <c>Database</c> of the configuration.</summary>
public sealed record DatabaseOptions
{
    /// <summary><c>Sqlite</c>, <c>SqlServer</c> or <c>PostgreSql</c>.</summary>
    [Required, AllowedValues("Sqlite", "SqlServer", "PostgreSql")]
    public string Provider { get; init; } = "";

    /// <summary>Whether the start of the server migrates the database; only for the embedded default.</summary>
    public bool MigrateOnStart { get; init; }

    /// <summary>Most statements in one round trip.</summary>
    [Range(1, 10_000)]
    public int MaxBatchSize { get; init; } = 100;

    /// <summary>Longest time for one statement, in seconds.</summary>
    [Range(1, 3600)]
    public int CommandTimeout { get; init; } = 30;
}
