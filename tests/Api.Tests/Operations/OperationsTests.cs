using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Operations.GivenOperations;

namespace JippApi.Api.Tests.Operations;

public class OperationsTests(OperationsTests.App app) : IClassFixture<OperationsTests.App>, IAsyncLifetime
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    /// <summary>Finishes the work that an earlier test left.</summary>
    public Task InitializeAsync() => app.Work();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task An_operation_is_accepted_and_can_be_followed_to_its_end()
    {
        var entries = (int)(await app.Anonymous().Get("/api/v1/innovations?count=exact&limit=1"))["page.count.value"]!;

        var accepted = await app.Operation();

        (accepted.Header("Location"), accepted.Header("Retry-After"), (string?)accepted["status"]).ShouldBe(
            ($"{Url}/{accepted.Id}", "5", "QUEUED")
        );
        (await Admin.Get($"{Url}/{accepted.Id}")).Header("Retry-After").ShouldBe("5");
        var waiting = Admin.Get($"{Url}/{accepted.Id}", ("Prefer", "wait=25"));
        await app.Work();
        var done = await waiting;
        (done.Header("Preference-Applied"), done.Header("Retry-After")).ShouldBe(("wait=25", null));
        ((string?)done["status"], (string?)done["result.href"], (int)done["attempts"]!).ShouldBe(("SUCCEEDED", "/api/v1/innovations", 1));
        ((int)done["progress.done"]!, (int)done["progress.total"]!, (int)done["progress.percent"]!).ShouldBe((entries, entries, 100));
        new[] { "startedAt", "heartbeatAt", "endedAt" }.ShouldAllBe(name => done[name] != null);
        var log = (await Admin.Get((string)done["links.log"]!)).Items;
        log.Select(line => $"{line["step"]} {line["detail"]}".Trim())
            .ShouldBe(["REQUESTED", "STARTED", "ENTERED_PHASE ENTRIES", "ENTERED_PHASE INDEX", "SUCCEEDED"]);
        log.Select(line => (int)line["number"]!).ShouldBe([1, 2, 3, 4, 5]);
        (await app.Anonymous().Get("/api/v1/innovations?q=sitarang")).Items.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_waiting_operation_can_be_cancelled_and_never_runs()
    {
        var waiting = await app.Operation();

        var moves = await Admin.Get($"{Url}/{waiting.Id}/transitions");
        var cancelled = await Admin.Post(
            (string)waiting["links.cancel"]!,
            new { to = "CANCELLED", reason = "Salah tekan" },
            ("If-Match", moves.ETag)
        );

        moves["moves"]!.ToJsonString().ShouldBe("""[{"to":"CANCELLED"}]""");
        (cancelled.Status, (string?)cancelled["status"], (string?)cancelled["cancelReason"]).ShouldBe((200, "CANCELLED", "Salah tekan"));
        await app.Work();
        ((int)(await Admin.Get($"{Url}/{waiting.Id}"))["attempts"]!).ShouldBe(0);
        var again = await Admin.Post($"{Url}/{waiting.Id}/transitions", new { to = "CANCELLED", reason = "x" }, ("If-Match", "*"));
        (again.Status, again.Code).ShouldBe((409, "OPERATION_TRANSITION_NOT_ALLOWED"));
        (await Admin.Get($"{Url}/{waiting.Id}/transitions"))["moves"]![0]!["obstacle"]!
            .ToString()
            .ShouldBe("OPERATION_TRANSITION_NOT_ALLOWED");
    }

    [Fact]
    public async Task Cancelling_requires_a_reason_and_the_current_version()
    {
        var waiting = await app.Operation();
        var url = $"{Url}/{waiting.Id}/transitions";

        (await Admin.Post(url, new { to = "SUCCEEDED" }, ("If-Match", "*"))).Faults.ShouldBe(
            ["/to INVALID_VALUE", "/reason REQUIRED"],
            ignoreOrder: true
        );
        (await Admin.Post(url, new { to = "CANCELLED", reason = "x" }, ("If-Match", "\"99-x\""))).Status.ShouldBe(412);
        (await Admin.Get($"{Url}/{waiting.Id}"))["status"]!.ToString().ShouldBe("QUEUED");
        await app.Work();
    }

    [Fact]
    public async Task A_second_open_operation_of_the_same_kind_is_refused()
    {
        await app.Operation();

        var second = await Admin.Post(Url, new { kind = "REINDEX" });

        (second.Status, second.Code).ShouldBe((409, "OPERATION_ALREADY_OPEN"));
        await app.Work();
        (await Admin.Post(Url, new { kind = "REINDEX" })).Status.ShouldBe(202);
        (await Admin.Post(Url, new { kind = "MENARI" })).Status.ShouldBe(422);
        (await Admin.Post(Url, new { })).Faults.ShouldBe(["/kind REQUIRED"]);
    }

    [Fact]
    public async Task The_list_can_be_filtered_and_paged()
    {
        await app.Operation();
        await app.Work();
        await app.Operation();

        (await Admin.Get($"{Url}?status=QUEUED")).Items.Count.ShouldBe(1);
        (await Admin.Get($"{Url}?kind=PURGE&status=SUCCEEDED")).Items.ShouldAllBe(item =>
            (string?)item["kind"] == "PURGE" && (string?)item["requestedBy"] == "system"
        );
        var all = (await Admin.Get($"{Url}?limit=200")).Ids;
        List<string> walked = [];
        for (var page = await Admin.Get($"{Url}?limit=1"); ; page = await Admin.Get($"{Url}?limit=1&cursor={page["page.nextCursor"]}"))
        {
            walked.AddRange(page.Ids);
            if (page["page.nextCursor"] is null)
                break;
        }

        walked.ShouldBe(all);
        (await Admin.Get($"{Url}?status=BINGUNG")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Non_administrators_see_only_their_own_operations()
    {
        var mine = await app.Operation();
        var hub = app.ClientWith("HUB_ADMIN");

        (await hub.Get(Url)).Items.ShouldBeEmpty();
        (await hub.Get($"{Url}/{mine.Id}")).Status.ShouldBe(404);
        (await hub.Get($"{Url}/{mine.Id}/log")).Status.ShouldBe(404);
        (await hub.Post($"{Url}/{mine.Id}/transitions", new { to = "CANCELLED", reason = "x" }, ("If-Match", "*"))).Status.ShouldBe(404);
        (await hub.Post(Url, new { kind = "REINDEX" })).Status.ShouldBe(403);
    }

    [Fact]
    public async Task The_request_and_outcome_of_an_operation_are_audited()
    {
        var operation = await app.Operation();
        await app.Work();

        var actions = (await Admin.Get($"/api/v1/audit-events?resourceType=operation&resourceId={operation.Id}")).Items;
        actions.Select(e => (string?)e["action"]).ShouldBe(["OPERATION_ENDED", "OPERATION_REQUESTED"]);
        ((string?)actions[0]["actor"]).ShouldBe("system");
    }

    [Fact]
    public async Task Readiness_reports_how_far_the_worker_is_behind()
    {
        await app.ClientWith("NATIONAL_ADMIN").Get("/api/v1/me"); // the account's own event comes before those counted
        await app.Work();
        (await app.Anonymous().Get("/health/ready"))["checks.worker"]!.ToString().ShouldStartWith("0 EVENTS WAITING");

        await app.Operation();
        var behind = await app.Anonymous().Get("/health/ready");

        (behind.Status, behind["checks.worker"]!.ToString()[..16]).ShouldBe((200, "1 EVENTS WAITING"));
    }

    public sealed class App : JippApp;
}
