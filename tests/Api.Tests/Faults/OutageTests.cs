using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.SampleData;
using Microsoft.Data.Sqlite;

namespace JippApi.Api.Tests.Faults;

public sealed class OutageTests : IAsyncLifetime, IDisposable
{
    private const string Url = "/api/v1/innovations";
    private const int EntryMaxLength = 500;

    private readonly FaultyApp app = new();
    private HttpClient client = new();
    private string owner = "";

    [Fact]
    public async Task Lists_recover_from_a_failure_during_their_first_query()
    {
        app.Faults.Arm(Strike.Connection, Away, times: int.MaxValue);
        (await client.Get($"{Url}?limit=1")).Status.ShouldBe(503);

        app.Faults.Disarm();

        var page = await client.Get($"{Url}?limit=1");
        page.Status.ShouldBe(200, page.Text);
        page.Header("Link").ShouldNotBeNull().ShouldContain("rel=\"next\"");
    }

    [Fact]
    public async Task The_server_recovers_wherever_the_database_failed_after_the_start()
    {
        for (var place = 1; ; place++)
        {
            app.Faults.Arm(Strike.Command, Away, from: place, times: int.MaxValue);
            var answers = await EverythingAsync();
            var hasStruck = app.Faults.Struck > 0;
            answers.ShouldAllBe(answer => answer.Status == 200 || answer.Status == 503);
            app.Faults.Disarm();

            (await EverythingAsync()).ShouldAllBe(answer => answer.Status == 200);
            if (!hasStruck || place > 3)
                return;
        }
    }

    [Fact]
    public async Task Readiness_explains_why_the_server_is_not_ready()
    {
        app.Faults.Arm(Strike.Connection, () => EngineErrors.Of("PostgreSql", "53300"), times: int.MaxValue);

        var ready = await client.Get("/health/ready");

        ready.Status.ShouldBe(503);
        ready["checks.database"]!.ToString().ShouldBe("OVERLOADED");
        app.Faults.Disarm();
        (await client.Get("/health/ready")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Readiness_reports_a_read_only_database_until_a_write_succeeds()
    {
        app.Faults.Arm(Strike.Commit, () => EngineErrors.Of("Sqlite", "13"), times: int.MaxValue);
        (await WriteAsync()).Status.ShouldBe(503);

        var ready = await client.Get("/health/ready");

        (ready.Status, ready["checks.database"]!.ToString()).ShouldBe((503, "FULL"));
        app.Faults.Disarm();
        (await WriteAsync()).Status.ShouldBe(201);
        (await client.Get("/health/ready")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_sign_in_during_an_outage_does_not_count_as_failed()
    {
        const string form = $"grant_type=password&username=hub61@demo.jipp&password={DemoAccounts.Password}";
        for (var time = 0; time < 25; time++)
        {
            app.Faults.Arm(Strike.Connection, () => EngineErrors.Of("SqlServer", "18456"), times: int.MaxValue);
            (await client.Post("/api/v1/auth/token", form, ("Content-Type", "application/x-www-form-urlencoded"))).Status.ShouldBe(503);
        }

        app.Faults.Disarm();
        (await client.Post("/api/v1/auth/token", form, ("Content-Type", "application/x-www-form-urlencoded"))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_request_refused_by_an_outage_is_logged_in_one_line()
    {
        const int requests = 10;
        (await client.Get("/api/v1/me")).Status.ShouldBe(200);
        app.Faults.Arm(Strike.Connection, Away, times: int.MaxValue);
        app.Log.Clear();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, requests).Select(n => n % 2 == 0 ? client.Get($"{Url}?limit=1&q=uji{n}") : WriteAsync())
        );

        answers.ShouldAllBe(answer => answer.Status == 503);
        app.Log.Entries.Count.ShouldBe(requests, string.Join('\n', app.Log.Entries));
        app.Log.Entries.ShouldAllBe(entry => entry.Length < EntryMaxLength && !entry.Contains(" at JippApi", StringComparison.Ordinal));
    }

    [EngineFact("Sqlite")]
    public async Task Connections_opened_while_the_file_was_read_only_are_discarded()
    {
        app.Faults.Opened = connection => Run(connection, "PRAGMA query_only = ON");
        var refused = await WriteAsync();
        (refused.Status, refused.Header("Retry-After")).ShouldBe((503, "5"));
        (await client.Get("/health/ready"))["checks.database"]!.ToString().ShouldBe("READ_ONLY");

        app.Faults.Opened = null;

        var after = await WriteAsync();
        after.Status.ShouldBe(201, after.Text);
        (await client.Get("/health/ready")).Status.ShouldBe(200);
    }

    [EngineFact("Sqlite")]
    public async Task A_full_disk_is_answered_with_503_until_there_is_room()
    {
        app.Faults.Opened = connection => Run(connection, "PRAGMA max_page_count = 1"); // no more pages than are in use
        Reply refused;
        do refused = await WriteAsync();
        while (refused.Status == 201);
        (refused.Status, refused.Header("Retry-After")).ShouldBe((503, "5"), refused.Text);
        (await client.Get("/health/ready"))["checks.database"]!.ToString().ShouldBe("FULL");

        app.Faults.Opened = connection => Run(connection, "PRAGMA max_page_count = 4294967294");

        (await WriteAsync()).Status.ShouldBe(201);
        (await client.Get("/health/ready")).Status.ShouldBe(200);
    }

    public async Task InitializeAsync()
    {
        await app.InitializeAsync();
        (client, owner) = (app.Unwatched("NATIONAL_ADMIN"), app.Accounts.Government);
    }

    public void Dispose() => client.Dispose();

    public Task DisposeAsync() => ((IAsyncLifetime)app).DisposeAsync();

    private static Exception Away() => EngineErrors.Of("PostgreSql", "network");

    private static void Run(System.Data.Common.DbConnection connection, string sql)
    {
        using var command = ((SqliteConnection)connection).CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private async Task<Reply[]> EverythingAsync()
    {
        List<Reply> answers = [];
        foreach (
            var url in new[] { $"{Url}?limit=1", "/api/v1/institutions?limit=1", "/api/v1/me", "/.well-known/jwks.json", "/health/ready" }
        )
            answers.Add(await client.Get(url));
        return [.. answers];
    }

    private Task<Reply> WriteAsync() => client.Post(Url, Given.Complete(owner, $"Inovasi saat gangguan {Given.Next()}"));
}
