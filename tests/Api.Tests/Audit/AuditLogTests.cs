using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Operations;

namespace JippApi.Api.Tests.Audit;

/// <summary>The log as a partner or the public sees it.</summary>
public sealed class AuditLogTests(AuditLogTests.App app) : IClassFixture<AuditLogTests.App>
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    private LogClient Public => new(app.Anonymous());

    [Fact]
    public async Task A_head_kept_yesterday_is_continued_by_the_one_of_today()
    {
        await app.Published();
        await app.Work();
        var key = await Public.KeyAsync();
        var kept = await Public.HeadAsync(key);
        for (var more = 0; more < 3; more++)
        {
            await app.Published();
            await app.Work();
            var now = await Public.HeadAsync(key);
            now.Size.ShouldBeGreaterThan(kept.Size);
            (await Public.ContinuesAsync(kept, now)).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Every_event_of_a_record_is_proved_to_be_in_the_log()
    {
        var published = await app.Published();
        await app.Work();
        var head = await Public.HeadAsync(await Public.KeyAsync());

        var events = (await Admin.Get($"/api/v1/audit-events?resourceId={published.Id}")).Items;

        events.Count.ShouldBe(3);
        foreach (var happened in events)
        {
            var record = await Admin.Get($"/api/v1/audit-events/{happened["id"]}");
            (await Public.IncludesAsync(head, (long)happened["leafIndex"]!, (string)record["leaf"]!)).ShouldBeTrue(record.Text);
            (await Public.IncludesAsync(head, (long)happened["leafIndex"]!, (string)record["leaf"]! + " ")).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task An_event_is_readable_before_it_is_sealed()
    {
        await app.Work();
        var published = await app.Published();

        var happened = (await Admin.Get($"/api/v1/audit-events?resourceId={published.Id}")).Items[0];

        happened["leafIndex"].ShouldBeNull();
        happened["leafHash"].ShouldNotBeNull();
        (await app.Anonymous().Get("/health/ready"))["checks.auditLog"]!.ToString().ShouldNotStartWith("0 UNSEALED");
        await app.Work();
        (await app.Anonymous().Get("/health/ready"))["checks.auditLog"]!.ToString().ShouldBe("0 UNSEALED, OLDEST 0 S");
    }

    [Fact]
    public async Task The_public_reads_hashes_and_no_contents()
    {
        await app.Work();
        var size = (long)(await app.Anonymous().Get("/api/v1/audit-log/heads/latest"))["size"]!;

        var leaves = await app.Anonymous().Get($"/api/v1/audit-log/leaves?from={size - 2}&limit=10");

        (leaves.Json!["hashes"]!.AsArray().Count, (long)leaves["size"]!).ShouldBe((2, size));
        var newest = (await Admin.Get("/api/v1/audit-events?limit=1")).Items[0];
        (await app.Anonymous().Get($"/api/v1/audit-events/{newest["id"]}")).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Heads_are_listed_and_found_by_their_size()
    {
        await app.Published();
        await app.Work();
        var heads = (await app.Anonymous().Get("/api/v1/audit-log/heads?limit=5")).Items;

        var found = await app.Anonymous().Get($"/api/v1/audit-log/heads/{heads[0]["size"]}");

        ((string?)found["note"]).ShouldBe((string?)heads[0]["note"]);
        (await app.Anonymous().Get("/api/v1/audit-log/heads/999999999")).Status.ShouldBe(404);
        (await app.Anonymous().Get("/api/v1/audit-log/inclusion/999999999")).Status.ShouldBe(404);
        (await app.Anonymous().Get("/api/v1/audit-log/consistency?from=999999999")).Status.ShouldBe(404);
        (await app.Anonymous().Get("/api/v1/audit-log/consistency?from=-1")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task An_export_carries_the_head_of_its_day()
    {
        await app.Work();

        var export = await app.Anonymous().Get("/api/v1/innovations", ("Accept", "text/csv"));

        var (size, root) = (export.Header("Jipp-Audit-Head")!.Split(' ')[0], export.Header("Jipp-Audit-Head")!.Split(' ')[1]);
        ((string?)(await app.Anonymous().Get($"/api/v1/audit-log/heads/{size}"))["rootHash"]).ShouldBe(root);
    }

    [Fact]
    public async Task The_whole_log_is_verified_by_an_operation_with_progress()
    {
        await app.Published();
        await app.Work();
        var operation = await app.Operation("VERIFY_AUDIT");

        await app.Work();

        var ended = await Admin.Get($"{GivenOperations.Url}/{operation.Id}");
        ((string?)ended["status"], (int)ended["progress.percent"]!).ShouldBe(("SUCCEEDED", 100), ended.Text);
    }

    public sealed class App : JippApp;
}
