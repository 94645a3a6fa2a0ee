using JippApi.Api.Tests.Caching;
using JippApi.Api.Tests.Faults;
using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace JippApi.Api.Tests.Concurrency;

/// <summary>
/// Writers of unrelated records wait for nobody: 32 of them at two servers write side by side, while the database is
/// asked again and again who waits for a lock of whom.
/// </summary>
public sealed class NoLineTests(TwoServers servers, ITestOutputHelper log) : IClassFixture<TwoServers>
{
    private const int Writers = 32;
    private const int Records = 6;

    /// <summary>
    /// Two servers can ask for a registry number at the same moment; then one waits while the other's statement runs. In a
    /// line, somebody waits in almost every sample.
    /// </summary>
    private const double MaxShare = 0.02;

    private const string PostgreSql = """
        SELECT query FROM pg_stat_activity
        WHERE datname = current_database() AND state = 'active' AND wait_event_type = 'Lock' AND wait_event IN ('tuple', 'transactionid')
        """;

    private const string SqlServer = """
        SELECT t.text FROM sys.dm_exec_requests r CROSS APPLY sys.dm_exec_sql_text(r.sql_handle) t
        WHERE r.database_id = DB_ID() AND r.blocking_session_id <> 0 AND r.wait_type LIKE 'LCK%'
        """;

    [EngineFact("PostgreSql", "SqlServer")]
    public async Task Writers_of_unrelated_records_wait_for_no_row()
    {
        List<string> owners = [];
        for (var writer = 0; writer < Writers; writer++)
            owners.Add((await servers.First.Institution()).Id);
        await Task.WhenAll(owners.Select((owner, writer) => WriteAsync(owner, writer, records: 1))); // compiles, and learns the words
        using var ended = new CancellationTokenSource();
        var sampling = SampleAsync(ended.Token);

        await Task.WhenAll(owners.Select((owner, writer) => Task.Run(() => WriteAsync(owner, writer, Records))));

        await ended.CancelAsync();
        var (samples, waiting) = await sampling;
        log.WriteLine($"{samples} samples, {waiting.Count} waiting statements");
        samples.ShouldBeGreaterThan(20);
        waiting
            .GroupBy(statement => statement)
            .Where(group => group.Count() > samples * MaxShare)
            .Select(group => $"{group.Count()}: {group.Key}")
            .ShouldBeEmpty();
    }

    /// <summary>Drafts, submits and publishes records of an institution, by accounts of its own.</summary>
    private async Task WriteAsync(string owner, int writer, int records)
    {
        var server = writer % 2 == 0 ? servers.First : servers.Second;
        var client = server.ClientWith("NATIONAL_ADMIN", $"penulis-{writer}");
        var reviewer = server.ClientWith("NATIONAL_ADMIN", $"peninjau-{writer}");
        for (var record = 0; record < records; record++)
        {
            var draft = await client.Post("/api/v1/innovations", Given.Complete(owner), ("Idempotency-Key", $"{Guid.CreateVersion7()}"));
            draft.Status.ShouldBe(201, draft.Text);
            foreach (var (sender, to) in new[] { (client, "IN_REVIEW"), (reviewer, "PUBLISHED") })
                (await sender.Post($"/api/v1/innovations/{draft.Id}/transitions", new { to }, ("If-Match", "*"))).Status.ShouldBe(200);
        }
    }

    private async Task<(int Samples, List<string> Waiting)> SampleAsync(CancellationToken ended)
    {
        await using var scope = servers.First.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JippDb>();
        await db.Database.OpenConnectionAsync(CancellationToken.None);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = db.Database.IsNpgsql() ? PostgreSql : SqlServer;
        var (samples, waiting) = (0, new List<string>());
        for (; !ended.IsCancellationRequested; samples++)
        {
            await using var rows = await command.ExecuteReaderAsync(CancellationToken.None);
            while (await rows.ReadAsync(CancellationToken.None))
                waiting.Add(rows.GetString(0));
        }

        return (samples, waiting);
    }
}
