using Testcontainers.MsSql;

namespace JippApi.Infrastructure.Tests;

/// <summary>One SQL Server in a container for the whole run; it is removed when the test process has ended.</summary>
internal static partial class SqlServers
{
    private static readonly Lazy<string> Container = new(() => StartAsync().GetAwaiter().GetResult());

    static partial void StartContainer() => Environment.SetEnvironmentVariable(Variable, Container.Value);

    private static async Task<string> StartAsync()
    {
        var container = new MsSqlBuilder("mcr.microsoft.com/mssql/server:2022-latest").Build();
        await container.StartAsync().ConfigureAwait(false);
        return container.GetConnectionString();
    }
}
