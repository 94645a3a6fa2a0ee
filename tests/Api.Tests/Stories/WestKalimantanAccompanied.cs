using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.Stories;

/// <summary>
/// West Kalimantan after the signing: Pontianak's plan is mentored, reported on, verified, completed and evaluated; its
/// replica is registered as a child of the origin and institutionalised, so that the promise is fulfilled. Two other
/// districts fall behind, and the province is notified.
/// </summary>
public sealed partial class WestKalimantanAccompanied(StoryApp app) : IClassFixture<StoryApp>
{
    private readonly Dictionary<string, string> districts = [];

    private string origin = "",
        indicator = "",
        plan = "",
        sheet = "",
        replica = "";

    [Fact]
    public async Task A_promise_is_mentored_until_it_is_routine()
    {
        await PromiseAsync();
        app.GoTo(new(2022, 1, 10));
        await AssignMentorAsync();
        var advised = await MeetAsync();
        await ProveAsync(await ItemAsync("Membentuk tim"));

        app.GoTo(new(2022, 4, 1));
        await EscalateAsync();
        app.GoTo(new(2022, 6, 30));
        await BeLateAsync();

        app.GoTo(new(2022, 7, 5));
        await ReportAsync();
        app.GoTo(new(2022, 10, 3));
        await CompleteAsync(advised);
        (await FulfilmentAsync()).ShouldBe("LIVE");
        await EvaluateAsync();
        await RegisterAsync();
        await TellLineageAsync();
        await BecomeRoutineAsync();
        (await FulfilmentAsync()).ShouldBe("INSTITUTIONALISED");
        await PrintAsync();
    }

    /// <summary>
    /// The owner defines the indicators of the origin; three districts promise to replicate it, and Pontianak begins.
    /// </summary>
    private async Task PromiseAsync()
    {
        var (hub, nation) = (await app.Demo("hub61"), await app.Demo("national"));
        foreach (var (code, id) in (await app.DistrictsAsync()).Where(d => d.Key is "61.01" or "61.71" or "61.72"))
            districts[code] = id;
        origin = await app.OriginAsync("PIKOBAR");
        indicator = (
            await nation
                .Post(
                    $"/api/v1/innovations/{origin}/indicators",
                    new
                    {
                        code = "waktu-tunggu",
                        name = "Waktu tunggu",
                        unit = "menit",
                        direction = "LOWER_IS_BETTER",
                        baseline = 40,
                    }
                )
                .Done()
        ).Id;
        await nation
            .Post(
                $"/api/v1/indicators/{indicator}/actuals",
                new
                {
                    date = "2021-06-30",
                    value = 8,
                    source = "Survei pengguna",
                }
            )
            .Done();

        List<string> plans = [.. await WestKalimantan.PlanForAllAsync(hub, origin, districts)];
        foreach (var id in plans)
            if ((string?)(await hub.Get($"{Url}/{id}"))["adopter.id"] == districts["61.71"])
                plan = id;
        var (owner, adapted) = await NameComponentsAsync(nation);
        var target = new
        {
            indicator = "Waktu tunggu",
            baseline = 30.5,
            goal = 12,
            unit = "menit",
            indicatorId = indicator,
        };
        await hub.Patch($"{Url}/{plan}", new { targets = new[] { target }, adaptations = adapted }, ("If-Match", "*")).Done();
        foreach (var id in plans)
            await WestKalimantan.PrepareAsync(id, hub, nation);
        var consent = new
        {
            text = "Silakan, asal alurnya tetap.",
            visibility = "PARTIES",
            stance = "AGREES",
        };
        await owner.Post($"{Url}/{plan}/comments", consent).Done();

        app.GoTo(new(2021, 12, 6));
        sheet = (await app.SignAsync(plans, districts, await app.Demo("hub61"), await app.Demo("signatory61.71"))).Id;
        await (await app.Demo("editor61.71")).Change($"{Url}/{plan}/transitions", new { to = "IN_PROGRESS" });
    }

    /// <summary>
    /// The reporter uploads and attaches a file as evidence that an item is done; another person verifies it.
    /// </summary>
    private async Task ProveAsync(string item)
    {
        var (team, url, decree) = (await app.Demo("editor61.71"), $"/api/v1/action-items/{item}", Samples.Pdf(3_000, "sk-tim.pdf"));
        await team.Change($"{url}/reports", new { progress = 90, note = "Selesai, menunggu pemeriksaan" });
        (await team.Post($"{url}/transitions", new { to = "DONE" }, ("If-Match", "*"))).Code.ShouldBe("ITEM_NO_EVIDENCE");

        (await team.Attach(url, (await team.Upload(decree)).Id, "REGULATION").Done())["file.sha256"]!.ToString().ShouldBe(decree.Hash);
        await team.Change($"{url}/transitions", new { to = "DONE" });
        (await team.Post($"{url}/transitions", new { to = "VERIFIED" }, ("If-Match", "*"))).Status.ShouldBe(403);
        await (await app.Demo("mentor61")).Change($"{url}/transitions", new { to = "VERIFIED" });
    }

    /// <summary>
    /// The team reports too much and cannot verify itself; the mentor states the true value. Both are shown side by
    /// side, and next to the origin's.
    /// </summary>
    private async Task ReportAsync()
    {
        var (team, mentor) = (await app.Demo("editor61.71"), await app.Demo("mentor61"));
        var report = await team.Post(
                $"{Url}/{plan}/monitoring-reports",
                new
                {
                    period = "2022Q2",
                    progress = 70,
                    achievements = "Tim terbentuk",
                    obstacles = "Jadwal padat",
                    actuals = new[] { new { target = 1, value = 14 } },
                }
            )
            .Done();
        var url = $"/api/v1/monitoring-reports/{report.Id}/transitions";
        await team.Change(url, new { to = "SUBMITTED" });
        var verification = new
        {
            to = "VERIFIED",
            verifiedProgress = 40,
            verifiedActuals = new[] { new { target = 1, value = 15 } },
            note = "Pelatihan baru dimulai",
        };
        (await team.Post(url, verification, ("If-Match", "*"))).Status.ShouldBe(403);
        ((int)(await mentor.Change(url, verification))["progress.difference"]!).ShouldBe(-30);

        var compared = await app.Anonymous().Get($"/api/v1/innovations/{origin}/indicators/{indicator}/comparison").Done();
        var here = compared["replicas"]!.AsArray().Single(replica => (string?)replica!["planId"] == plan)!["effect"]!;
        ((decimal)compared["origin.latest"]!, (decimal)here["latest"]!, (decimal)here["baseline"]!).ShouldBe((8, 15, 30.5m));
    }

    /// <summary>The remaining items are done, proven and verified, and then the plan is completed.</summary>
    private async Task CompleteAsync(string advised)
    {
        await ProveAsync(advised);
        await ProveAsync(await ItemAsync("Melatih petugas"));
        await (await app.Demo("editor61.71")).Change($"{Url}/{plan}/transitions", new { to = "COMPLETED" });
    }

    private async Task<string> ItemAsync(string activity) =>
        (string)
            (await app.Anonymous().Get($"{Url}/{plan}/action-items").Done()).Items.Single(item => (string?)item["activity"] == activity)[
                "id"
            ]!;

    private async Task<string?> FulfilmentAsync() =>
        (await app.Anonymous().Get($"{GivenCommitments.Url}/{sheet}/fulfilment").Done())["lines"]!
            .AsArray()
            .Where(line => (string?)line!["planId"] == plan)
            .Select(line => (string?)line!["status"])
            .Single();
}
