using System.Diagnostics;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Api.Tests.Operations;
using JippApi.Api.Tests.Stories;
using Xunit.Abstractions;
using static JippApi.Api.Tests.Faults.KillableWorkers;

namespace JippApi.Api.Tests.Faults;

/// <summary>
/// Background work while its process is killed: on PostgreSQL one of two workers beside the server, on SQLite, where
/// one process owns the database, the server itself, which is restarted.
/// </summary>
[Collection(KillableServer.Name)]
public class KilledWorkerTests(ServerProcess server, ITestOutputHelper log)
{
    private const int Comments = 120;
    private const string Plan = "019b76da-a800-72ec-babf-1e66bda53f1c";

    [Fact]
    public async Task Another_worker_takes_over_within_a_minute_and_loses_nothing()
    {
        await using var workers = await KillableWorkers.StartAsync(
            server,
            ("Worker__LeaseSeconds", "10"),
            ("Worker__PollSeconds", "0.1"),
            ("Worker__BatchSize", "4"),
            ("Worker__StepSize", "3")
        );
        var (nation, editor) = (await server.Demo("national"), await server.Demo("editor61.71"));
        await editor
            .Put(
                SentNotifications.Preferences,
                new { language = "ID", kinds = new[] { new { kind = "PLAN_COMMENTED", email = true } } },
                ("If-Match", "*")
            )
            .Done();
        await UntilAsync(async () =>
            ((string)(await nation.Get("/health/ready"))["checks.worker"]!).StartsWith("0 EVENTS", StringComparison.Ordinal)
        );
        var before = await CommentNotificationsAsync(editor);
        var saying = PostCommentsAsync(nation);
        var reindex = await nation.Post(GivenOperations.Url, new { kind = "REINDEX" }).Done();
        await UntilAsync(async () => await nation.Get($"{GivenOperations.Url}/{reindex.Id}") is var now && (int)now["progress.done"]! > 0);

        await workers.KillAsync(reindex.Id);
        var watch = Stopwatch.StartNew();
        await workers.StartAgainAsync();
        await UntilAsync(async () => (int)(await nation.Get($"{GivenOperations.Url}/{reindex.Id}"))["attempts"]! == 2);
        log.WriteLine($"Taken over after {watch.ElapsedMilliseconds} ms");
        await saying;
        await UntilAsync(async () => (await nation.Get($"{GivenOperations.Url}/{reindex.Id}"))["endedAt"] is not null);
        await UntilAsync(async () => (await CommentNotificationsAsync(editor)).Count >= before.Count + Comments);
        await UntilAsync(async () =>
            (await editor.Get($"{SentNotifications.Url}?limit=200")).Items.All(item => (string?)item["mail"] is not "PENDING")
        );

        var ended = await nation.Get($"{GivenOperations.Url}/{reindex.Id}");
        ((string?)ended["status"], (int)ended["progress.done"]!).ShouldBe(("SUCCEEDED", (int)ended["progress.total"]!), ended.Text);
        (await nation.Get($"{GivenOperations.Url}/{reindex.Id}/log"))
            .Items.Count(line => (string?)line["step"] == "TAKEN_OVER")
            .ShouldBe(1);
        var told = await CommentNotificationsAsync(editor);
        told.Count.ShouldBe(before.Count + Comments);
        foreach (var id in told.Except(before))
            (await File.ReadAllTextAsync(Path.Combine(server.MailFolder, $"{id}.eml"))).ShouldContain($"Message-Id: <{id}@jipp.example>");
        await nation.AuditIsWhole();
    }

    [Fact]
    public async Task A_worker_asked_to_stop_releases_its_work()
    {
        if (!server.IsShared)
            return; // SQLite has no separate workers
        (server.Settings["Worker__StepSize"], server.Settings["Worker__PollSeconds"]) = ("3", "0.1");
        await using var worker = await server.WorkerAsync();
        var nation = await server.Demo("national");
        var reindex = await nation.Post(GivenOperations.Url, new { kind = "REINDEX" }).Done();
        await UntilAsync(async () => (int)(await nation.Get($"{GivenOperations.Url}/{reindex.Id}"))["progress.done"]! > 0);

        (await worker.StopAsync(Patience)).ShouldBe(0, worker.ToString());

        var back = await nation.Get($"{GivenOperations.Url}/{reindex.Id}");
        ((string?)back["status"], (int)back["attempts"]!).ShouldBe(("QUEUED", 0), back.Text);
        await using var other = await server.WorkerAsync();
        await UntilAsync(async () => (string?)(await nation.Get($"{GivenOperations.Url}/{reindex.Id}"))["status"] == "SUCCEEDED");
    }

    /// <summary>Posts comments one by one, repeating each until it is answered; the key prevents duplicates.</summary>
    private static async Task PostCommentsAsync(HttpClient nation)
    {
        for (var number = 1; number <= Comments; number++)
        {
            var attempt = new Attempt(
                nation,
                $"{GivenPlans.Url}/{Plan}/comments",
                new { text = $"Catatan {number}", visibility = "ADOPTER" }
            );
            while (attempt.Answer is null)
                await attempt.SendAsync();
        }
    }

    /// <summary>The ids of a person's notifications about comments.</summary>
    private static async Task<IReadOnlyList<string>> CommentNotificationsAsync(HttpClient client) =>
        [
            .. (await client.Get($"{SentNotifications.Url}?limit=200"))
                .Items.Where(item => (string?)item["kind"] == "PLAN_COMMENTED")
                .Select(item => (string)item["id"]!),
        ];
}
