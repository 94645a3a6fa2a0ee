using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace JippApi.Api.Tests.Faults;

/// <summary>Real faults of a real server.</summary>
public sealed class PostgreSqlOutageTests : IAsyncLifetime, IDisposable
{
    private const string Url = "/api/v1/innovations";
    private const string Engine = "PostgreSql";

    private readonly FaultyApp app = new();
    private HttpClient client = new();
    private string database = "";
    private string owner = "";

    [EngineFact(Engine)]
    public async Task Connections_ended_by_the_server_fail_no_request()
    {
        (await WriteAsync()).Status.ShouldBe(201);
        await EndConnectionsAsync();

        (await client.Get($"{Url}?limit=1")).Status.ShouldBe(200);

        await EndConnectionsAsync();
        (await WriteAsync()).Status.ShouldBe(201);
    }

    [EngineFact(Engine)]
    public async Task A_read_only_server_refuses_writes_until_it_is_writable_again()
    {
        (await client.Get($"{Url}?limit=1")).Status.ShouldBe(200); // the first list creates the cursor key
        await RunAsync($"ALTER DATABASE {database} SET default_transaction_read_only = on");
        await EndConnectionsAsync();

        var refused = await WriteAsync();

        (refused.Status, refused.Header("Retry-After")).ShouldBe((503, "5"), refused.Text);
        (await client.Get($"{Url}?limit=1")).Status.ShouldBe(200);
        (await client.Get("/health/ready"))["checks.database"]!.ToString().ShouldBe("READ_ONLY");

        await RunAsync($"ALTER DATABASE {database} RESET default_transaction_read_only");

        (await WriteAsync()).Status.ShouldBe(201);
        (await client.Get("/health/ready")).Status.ShouldBe(200);
    }

    [EngineFact(Engine)]
    public async Task Lists_recover_when_the_database_accepts_connections_again()
    {
        await RunAsync($"ALTER DATABASE {database} ALLOW_CONNECTIONS false");
        await EndConnectionsAsync();
        (await client.Get($"{Url}?limit=1")).Status.ShouldBe(503);
        (await client.Get("/health/ready"))["checks.database"]!.ToString().ShouldBe("UNREACHABLE");

        await RunAsync($"ALTER DATABASE {database} ALLOW_CONNECTIONS true");

        (await client.Get($"{Url}?limit=1")).Header("Link").ShouldNotBeNull().ShouldContain("rel=\"next\"");
        (await client.Get("/health/ready")).Status.ShouldBe(200);
    }

    [EngineFact(Engine)]
    public async Task Two_deadlocked_bulk_requests_are_both_carried_out()
    {
        var drafts = new List<string>();
        for (var n = 0; n < 15; n++) // enough to meet, few enough to be repeated in time on a busy machine
            drafts.Add((await WriteAsync()).Id);

        for (var round = 0; round < 3; round++)
        {
            var answers = await Task.WhenAll(
                client.Post($"{Url}/bulk", Changes(drafts)),
                client.Post($"{Url}/bulk", Changes(drafts.AsEnumerable().Reverse()))
            );
            answers.ShouldAllBe(answer => answer.Status == 207);
        }

        object Changes(IEnumerable<string> ids) =>
            new
            {
                operations = ids.Select(id => new
                {
                    op = "update",
                    id,
                    ifMatch = "*",
                    data = new { summary = $"Ringkasan {Given.Next()}" },
                }),
            };
    }

    public async Task InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("JIPP_TEST_DB") != Engine)
            return;
        await app.InitializeAsync();
        (client, owner) = (app.Unwatched("NATIONAL_ADMIN"), app.Accounts.Government);
        await using var scope = app.Services.CreateAsyncScope();
        database = scope.ServiceProvider.GetRequiredService<JippDb>().Database.GetDbConnection().Database;
    }

    public void Dispose() => client.Dispose();

    public Task DisposeAsync() => database.Length > 0 ? ((IAsyncLifetime)app).DisposeAsync() : Task.CompletedTask;

    private Task<Reply> WriteAsync() => client.Post(Url, Given.Complete(owner, $"Inovasi saat gangguan {Given.Next()}"));

    private Task EndConnectionsAsync() =>
        RunAsync($"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{database}'");

    private static async Task RunAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Environment.GetEnvironmentVariable("JIPP_TEST_POSTGRES")!);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
