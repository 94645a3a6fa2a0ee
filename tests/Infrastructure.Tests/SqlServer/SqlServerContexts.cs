using System.Data.Common;
using JippApi.Infrastructure.Persistence.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests.SqlServer;

/// <summary>The product's SQL Server contexts, with its own options, on a server that only records.</summary>
internal sealed class SqlServerContexts(DbDataSource server) : IDisposable
{
    private readonly ServiceProvider services = ServicesOn(server);

    public async Task WithDbAsync(Func<SqlServerDb, Task> work)
    {
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<SqlServerDb>());
    }

    public void WithDb(Action<SqlServerDb> work)
    {
        using var scope = services.CreateScope();
        work(scope.ServiceProvider.GetRequiredService<SqlServerDb>());
    }

    public void Dispose() => services.Dispose();

    private static ServiceProvider ServicesOn(DbDataSource server)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Database:Provider"] = "SqlServer" })
            .Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddInfrastructure(configuration)
            .ConfigureDbContext<SqlServerDb>(options => options.UseSqlServer(server.CreateConnection()))
            .BuildServiceProvider();
    }
}
