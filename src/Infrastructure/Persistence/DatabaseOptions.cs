using System.ComponentModel.DataAnnotations;

namespace JippApi.Infrastructure.Persistence;

/// <summary>Which database to use, and how; configuration section <c>Database</c>.</summary>
public sealed record DatabaseOptions
{
    /// <summary><c>Sqlite</c>, <c>SqlServer</c> or <c>PostgreSql</c>.</summary>
    [Required, AllowedValues("Sqlite", "SqlServer", "PostgreSql")]
    public string Provider { get; init; } = "";

    /// <summary>Whether to migrate the database when the server starts; only for the embedded default.</summary>
    public bool MigrateOnStart { get; init; }

    /// <summary>The maximum number of statements sent in one round trip.</summary>
    [Range(1, 10_000)]
    public int MaxBatchSize { get; init; } = 100;

    /// <summary>The maximum time for a single statement, in seconds.</summary>
    [Range(1, 3600)]
    public int CommandTimeout { get; init; } = 30;
}
