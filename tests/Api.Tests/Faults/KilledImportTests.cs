using System.Diagnostics;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Imports;
using Xunit.Abstractions;
using static JippApi.Api.Tests.Faults.KillableWorkers;
using static JippApi.Api.Tests.Imports.GivenImports;

namespace JippApi.Api.Tests.Faults;

/// <summary>An import whose process is killed while it takes rows over.</summary>
[Collection(KillableServer.Name)]
public class KilledImportTests(ServerProcess server, ITestOutputHelper log)
{
    private const int Rows = 240;

    private static readonly string Whole = $"{Rows} = {Rows} + 0 + 0 + 0 + 0 true";

    [Fact]
    public async Task A_killed_import_goes_on_and_takes_each_row_over_once()
    {
        await using var workers = await KillableWorkers.StartAsync(
            server,
            ("Worker__LeaseSeconds", "10"),
            ("Worker__PollSeconds", "0.1"),
            ("Imports__StepRows", "3")
        );
        var (sender, nation) = (await server.Demo("iga"), await server.Demo("national"));
        var sent = await sender.Upload("IGA", MadeFile.Of("CSV", [.. Enumerable.Range(0, Rows).Select(_ => MadeFile.Row())]));
        sent.Status.ShouldBe(202, sent.Text);
        var address = $"{Url}/{sent.Id}";
        await UntilAsync(async () => (string?)(await sender.Get(address))["status"] == "AWAITING_APPROVAL");
        (await sender.Get(address)).Line("planned").ShouldBe(Whole);
        var before = await PublicAsync();

        (await nation.Ask(sent.Id, "COMMITTED")).Status.ShouldBe(202);
        var operation = (string)(await nation.Get(address))["links.operation"]!;
        await UntilAsync(async () => (int?)(await nation.Get(address))["reconciliation.created"] > 0);
        await workers.KillAsync(operation.Split('/')[^1]);

        var done = await server.CountAsync("""SELECT COUNT(*) FROM "ImportRows" WHERE "Outcome" IS NOT NULL""");
        log.WriteLine($"Killed when {done} of {Rows} rows were taken over");
        done.ShouldBeInRange(1, Rows - 1);
        var watch = Stopwatch.StartNew();
        await workers.StartAgainAsync();
        await UntilAsync(async () => (int)(await nation.Get(operation))["attempts"]! == 2);
        log.WriteLine($"Taken over after {watch.ElapsedMilliseconds} ms");
        await UntilAsync(async () => (string?)(await nation.Get(address))["status"] == "COMMITTED");

        var committed = await nation.Get(address);
        (committed.Line("planned"), committed.Line("reconciliation")).ShouldBe((Whole, Whole), committed.Text);
        (await PublicAsync()).ShouldBe(before + Rows);
        (await server.CountAsync("""SELECT COUNT(DISTINCT "InnovationId") FROM "ImportRows" """)).ShouldBe(Rows);
        await UntilAsync(async () => (string?)(await nation.Get(operation))["status"] == "SUCCEEDED");
        ((string?)(await nation.Get(operation))["result.href"]).ShouldBe(address);
        await nation.AuditIsWhole();
    }

    private async Task<int> PublicAsync()
    {
        using var client = server.Anonymous();
        return (int)(await client.Get("/api/v1/innovations?limit=1&count=exact"))["page.count.value"]!;
    }
}
