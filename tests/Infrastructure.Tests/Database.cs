using JippApi.Application;
using JippApi.Application.Access;
using JippApi.Application.Innovations;
using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Tests.Servers;
using JippApi.Infrastructure.Tests.SqlServer;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Infrastructure.Tests;

/// <summary>A migrated database for each instance, with the application's services; dropped at the end.</summary>
public class Database : IAsyncLifetime
{
    private readonly ServiceProvider services;
    private readonly string connection;

    public Database()
        : this(Databases.Chosen, null) { }

    protected Database(string engine, Action<IServiceCollection>? more = null)
    {
        SentToSqlServer.Watch();
        Engine = engine;
        var name = $"jipp_test_{Guid.CreateVersion7():N}";
        connection = Databases.ConnectionString(engine, name);
        var registered = ServicesOn(engine, connection, engine == Databases.SqlServer ? SqlServers.MaxBatchSize : "100");
        more?.Invoke(registered);
        services = registered.BuildServiceProvider();
    }

    public string Engine { get; }

    public string ConnectionString => connection;

    /// <summary>A database on another engine than the chosen one.</summary>
    public static Database On(string engine) => new(engine, null);

    public IServiceProvider Services => services;

    /// <summary>The product's registrations on any connection.</summary>
    internal static IServiceCollection ServicesOn(string engine, string connectionString, string maxBatchSize = "100")
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["Database:Provider"] = engine,
                    ["Database:MaxBatchSize"] = maxBatchSize,
                    ["ConnectionStrings:Jipp"] = connectionString,
                }
            )
            .Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddApplication(mapperLicence: null)
            .AddInfrastructure(configuration)
            .AddSingleton(new DirectoryPolicy())
            .AddSingleton<ICurrentUser, TestUser>();
    }

    public virtual async Task InitializeAsync()
    {
        if (Engine == Databases.SqlServer)
            await SqlServers.CreateAsync(connection);
        await WithDbAsync(db => db.Database.MigrateAsync());
    }

    public async Task DisposeAsync()
    {
        if (Engine != Databases.SqlServer)
            await WithDbAsync(db => db.Database.EnsureDeletedAsync());
        await services.DisposeAsync();
        if (Engine == Databases.SqlServer)
            await SqlServers.DropAsync(connection);
        SentToSqlServer.TakeFaults().ShouldBeEmpty("SQL Server would refuse a statement");
    }

    /// <summary>Runs work in its own scope, like a request.</summary>
    public async Task<T> WithDbAsync<T>(Func<JippDb, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<JippDb>());
    }

    /// <inheritdoc cref="WithDbAsync{T}"/>
    public Task WithDbAsync(Func<JippDb, Task> work) =>
        WithDbAsync(async db =>
        {
            await work(db);
            return true;
        });

    public async Task<T> SendAsync<T>(IRequest<T> request)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }
}
