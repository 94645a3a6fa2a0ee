using JippApi.Infrastructure.Persistence;
using JippApi.Infrastructure.Tests.Servers;
using JippApi.Infrastructure.Tests.SqlServer;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace JippApi.Infrastructure.Tests.Schema;

/// <summary>A database without any table, dropped at the end.</summary>
internal sealed class EmptyDatabase : IAsyncDisposable
{
    private readonly Database database;

    private EmptyDatabase(Database database) => this.database = database;

    public static async Task<EmptyDatabase> CreateAsync(string engine)
    {
        var database = Database.On(engine);
        if (engine == Databases.PostgreSql)
            await database.WithDbAsync(db => db.GetService<IRelationalDatabaseCreator>().CreateAsync());
        if (engine == Databases.SqlServer)
            await SqlServers.CreateAsync(database.ConnectionString);
        return new(database);
    }

    public Task<T> WithDbAsync<T>(Func<JippDb, Task<T>> work) => database.WithDbAsync(work);

    public Task WithDbAsync(Func<JippDb, Task> work) => database.WithDbAsync(work);

    /// <summary>Runs a script with the engine's own tool.</summary>
    /// <returns>The tool's error output; empty on success.</returns>
    public Task<string> RunAsync(string script) => Tools.RunAsync(database.Engine, database.ConnectionString, script);

    /// <summary>Sends a script as it is, or batch by batch where the engine has batches.</summary>
    public Task ExecuteAsync(string script) =>
        database.WithDbAsync(async db =>
        {
            await db.Database.OpenConnectionAsync();
            foreach (var batch in database.Engine == Databases.SqlServer ? TSql.BatchesOf(script) : [script])
            {
                await using var command = db.Database.GetDbConnection().CreateCommand();
                command.CommandText = batch;
                await command.ExecuteNonQueryAsync();
            }
        });

    public Task<T> SendAsync<T>(IRequest<T> request) => database.SendAsync(request);

    public IServiceProvider Services => database.Services;

    public ValueTask DisposeAsync() => new(database.DisposeAsync());
}
