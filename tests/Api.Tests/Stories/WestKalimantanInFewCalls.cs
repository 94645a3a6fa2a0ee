using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.Stories;

/// <summary>
/// West Kalimantan from the forum to a kept promise, as a small team would do it: 112 plans by two campaigns, a sheet
/// signed by fourteen leaders, a university's team that mentors, and a ministry that agrees to a scaling up.
/// </summary>
public sealed partial class WestKalimantanInFewCalls(CountedStoryApp app) : IClassFixture<CountedStoryApp>
{
    private const string Campaigns = "/api/v1/replication-campaigns";
    private const string Items = "/api/v1/action-items";
    private const int MostCalls = 150;

    private static readonly string[] Innovations =
    [
        "Proses Izin Dengan Jarimu",
        "e-OPen",
        "Menyeting Gigi Emas",
        "Si Bina Cantik Bingits",
        "Pendidikan Jarak Jauh",
        "PIKOBAR",
        "Klinik BUMDes",
        "Ekosistem Data",
    ];

    private static readonly object[] Ready =
    [
        .. Application.Common.Code.All<Domain.ReplicationPlans.ReadinessTopic>().Select(topic => new { topic, level = 3 }),
    ];

    [Fact]
    public async Task From_the_forum_to_a_kept_promise_in_few_calls()
    {
        await ClearSampleAsync();
        var before = app.Calls;

        var (hub, districts) = (await MeetAtForumAsync(), await app.DistrictsAsync());
        var plans = await PlanAllAsync(districts);
        await CommentAsync(plans["61.71"]);
        app.GoTo(new(2021, 12, 6));
        var sheet = await SignAsync([.. plans.Values.SelectMany(of => of)], districts);
        app.GoTo(new(2022, 2, 14));
        var plan = plans["61.71"][0];
        await AccompanyAsync(hub, plan);
        await CarryAsync(plan);
        app.GoTo(new(2022, 10, 3));
        await CompleteAsync(plan);
        await ScaleUpAsync();

        var fulfilment = await app.Anonymous().Get($"{GivenCommitments.Url}/{sheet}/fulfilment").Done();
        var kept = fulfilment["lines"]!.AsArray().Single(line => (string?)line!["status"] == "LIVE")!;
        ((string?)kept["planId"], kept["signedItems"]!.ToJsonString()).ShouldBe(
            (plan, """{"items":2,"verified":2,"overdue":0,"setAside":0,"beforeBudgetYear":0}""")
        );
        fulfilment["lines"]!.AsArray().Count.ShouldBe(112);
        (app.Calls - before).ShouldBeLessThan(MostCalls);
    }

    /// <summary>Cancels the plans of the sample, beside which there cannot be others for the same year.</summary>
    private async Task ClearSampleAsync()
    {
        const string open = "DRAFT,PROPOSED,ACCEPTED,COMMITTED,IN_PROGRESS,STALLED";
        var hub = await app.Demo("hub61");
        var known = await hub.Get($"{Url}?provinceCode=61&budgetYear={WestKalimantan.Year}&status={open}&limit=200").Done();
        foreach (var id in known.Ids)
            await hub.Change($"{Url}/{id}/transitions", new { to = "CANCELLED", reason = "Cerita ini dimulai dari awal." });
    }

    private async Task<string> MeetAtForumAsync()
    {
        var hub = (await app.Anonymous().Get("/api/v1/hubs?provinceCode=61&status=ACTIVE").Done()).Ids[0];
        await (await app.Demo("hub61"))
            .Post(
                $"/api/v1/hubs/{hub}/activities",
                new
                {
                    kind = "FORUM",
                    mode = "ON_SITE",
                    date = "2021-10-04",
                    title = "Forum Replikasi Inovasi Pelayanan Publik",
                }
            )
            .Done();
        return hub;
    }

    /// <summary>
    /// Writes one plan for each innovation, brings it to all districts by one campaign, and has the owners' answers
    /// given by another, because they have no account. Returns the plans of each district.
    /// </summary>
    private async Task<Dictionary<string, List<string>>> PlanAllAsync(Dictionary<string, string> districts)
    {
        var hub = await app.Demo("hub61");
        var first = districts["61.01"];
        List<string> templates = [];
        foreach (var innovation in Innovations)
            templates.Add(
                (await hub.Post(Url, Body(await app.OriginAsync(innovation), first, WestKalimantan.Year, adaptations: [])).Done()).Id
            );
        await hub.Post($"{Items}/bulk", new { atomic = true, operations = templates.SelectMany(StepsOf) }).Done();

        var entries = templates.SelectMany(template =>
            districts.Values.Select(adopter =>
                adopter == first ? (object)new { planId = template } : new { templatePlanId = template, adopterId = adopter }
            )
        );
        await CarryOutAsync(
            hub,
            new
            {
                readiness = Ready,
                to = new[] { "PROPOSED" },
                entries,
            }
        );
        var proposed = await hub.Get($"{Url}?provinceCode=61&budgetYear={WestKalimantan.Year}&status=PROPOSED&limit=200").Done();
        var plans = proposed
            .Items.GroupBy(plan => (string)plan["adopter"]!["regionCode"]!)
            .ToDictionary(of => of.Key, of => of.Select(plan => (string)plan["id"]!).ToList());
        plans.Values.ShouldAllBe(of => of.Count == Innovations.Length);
        plans.Count.ShouldBe(districts.Count);
        await CarryOutAsync(
            await app.Demo("national"),
            new { to = new[] { "ACCEPTED" }, entries = plans.Values.SelectMany(of => of).Select(planId => new { planId }) }
        );
        return plans;
    }

    private static IEnumerable<object> StepsOf(string planId) =>
        [
            Step(
                new
                {
                    planId,
                    activity = "Membentuk tim",
                    startsOn = "2022-01-03",
                    dueOn = "2022-02-28",
                }
            ),
            Step(
                new
                {
                    planId,
                    activity = "Melatih petugas",
                    startsOn = "2022-03-01",
                    dueOn = "2022-09-30",
                }
            ),
        ];

    private static object Step(object data) => new { op = "create", data };

    private async Task CarryOutAsync(HttpClient by, object campaign)
    {
        var requested = await by.Post(Campaigns, campaign).Done();
        await app.Work();
        var carriedOut = await by.Get((string)requested["links.self"]!).Done();
        ((int)carriedOut["summary.succeeded"]!, (int)carriedOut["summary.failed"]!).ShouldBe((112, 0), carriedOut.Text);
    }

    /// <summary>The city's leader and the province's secretary comment on what they are going to sign and see through.</summary>
    private async Task CommentAsync(List<string> plans)
    {
        foreach (var person in new[] { "signatory61.71", "secretary61" })
            await (await app.Demo(person)).Post($"{Url}/{plans[0]}/comments", new { text = "Kami kawal.", visibility = "PARTIES" }).Done();
    }

    private async Task<string> SignAsync(List<string> plans, Dictionary<string, string> districts)
    {
        var (hub, leader) = (await app.Demo("hub61"), await app.Demo("signatory61.71"));
        var signed = await app.SignAsync(plans, districts, hub, leader);
        ((string?)signed["status"], (int)signed["lineCount"]!).ShouldBe(("SIGNED", 112));
        return signed.Id;
    }

    /// <summary>The city starts the work, and reports and finishes both items; the mentor verifies them.</summary>
    private async Task CarryAsync(string plan)
    {
        var (team, mentor) = (await app.Demo("editor61.71"), await app.Demo("mentor61"));
        await team.Change($"{Url}/{plan}/transitions", new { to = "IN_PROGRESS" });
        await team.Change($"{Url}/{plan}/budget-document", new { number = "DPA/1/2022", date = "2022-01-03" });
        var items = (await team.Get($"{Url}/{plan}/action-items").Done()).Ids;
        var evidence = new[] { "https://pontianak.go.id/laporan" };
        await team.Post(
                $"{Items}/bulk",
                new
                {
                    operations = items.Select(id => new
                    {
                        op = "report",
                        id,
                        ifMatch = "*",
                        data = new { progress = 100, evidence },
                    }),
                }
            )
            .Done();
        await MoveAsync(team, items, "DONE");
        await MoveAsync(mentor, items, "VERIFIED");
    }

    private static async Task MoveAsync(HttpClient by, IEnumerable<string> items, string to)
    {
        var moved = await by.Post(
                $"{Items}/bulk",
                new
                {
                    operations = items.Select(id => new
                    {
                        op = "transition",
                        id,
                        ifMatch = "*",
                        data = new { to },
                    }),
                }
            )
            .Done();
        ((int)moved["summary.failed"]!).ShouldBe(0, moved.Text);
    }

    private async Task CompleteAsync(string plan)
    {
        await (await app.Demo("editor61.71")).Change($"{Url}/{plan}/transitions", new { to = "COMPLETED" });
        await (await app.Demo("hub61")).Change(
            $"{Url}/{plan}/evaluations",
            new
            {
                actuals = new[]
                {
                    new
                    {
                        target = 1,
                        value = 9,
                        method = "Survei 200 warga",
                    },
                },
                lessonsLearned = "Petugas loket dilatih lebih dulu.",
                decision = "SCALE_UP",
                reasons = "Target tercapai.",
            }
        );
    }
}
