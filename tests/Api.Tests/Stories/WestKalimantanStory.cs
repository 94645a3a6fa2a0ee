using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.Stories;

/// <summary>
/// West Kalimantan, 6 December 2021, as reported by the press: all fourteen regencies and cities commit to replicating
/// eight innovations of others from budget year 2022. The sheet contains an action plan for each; the province directs,
/// mentors and monitors.
/// </summary>
public partial class WestKalimantanStory(StoryApp app) : IClassFixture<StoryApp>
{
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

    [Fact]
    public async Task Fourteen_districts_promise_eight_innovations()
    {
        var (hub, nation) = (await app.Demo("hub61"), await app.Demo("national"));
        var districts = await app.DistrictsAsync();
        districts.Count.ShouldBe(14);

        List<string> plans = [];
        foreach (var innovation in Innovations)
            plans.AddRange(await WestKalimantan.PlanForAllAsync(hub, await app.OriginAsync(innovation), districts));
        plans.Count.ShouldBe(112);
        foreach (var plan in plans)
            await WestKalimantan.PrepareAsync(plan, hub, nation);

        app.GoTo(new(2021, 12, 6));
        var sheet = await app.SignAsync(plans, districts, await app.Demo("hub61"), await app.Demo("signatory61.71"));
        ((string?)sheet["status"], (int)sheet["lineCount"]!).ShouldBe(("SIGNED", 112));
        (await app.Anonymous().Get($"/api/v1/replication-plans?provinceCode=61&status=COMMITTED&budgetYear=2022&limit=200"))
            .Items.Count(plan => plans.Contains((string)plan["id"]!))
            .ShouldBe(112);

        app.GoTo(new(2022, 2, 10));
        ((string?)(await app.Anonymous().Get($"/api/v1/commitments/{sheet.Id}"))["status"]).ShouldBe("IN_FORCE");
        await CarryAsync(plans, districts, await app.Demo("editor61.71"), await app.Demo("hub61"));
        app.GoTo(new(2022, 4, 20));
        var adendum = await AmendAsync(sheet, plans[0], await app.Demo("hub61"));

        app.GoTo(new(2022, 6, 30));
        await ReadBothEditionsAsync(sheet, adendum, plans[0]);
        await FindLateAsync(sheet, plans[0]);
        await WatchAsync(plans);

        var promises = await app.Anonymous().Get($"/api/v1/institutions/{districts["61.71"]}/commitments").Done();
        promises.Items.Single(item => (string?)item["commitmentId"] == sheet.Id)["lines"]!.AsArray().Count.ShouldBe(8);
    }

    /// <summary>Pontianak's units work; the other districts have not begun.</summary>
    private async Task CarryAsync(List<string> plans, Dictionary<string, string> districts, HttpClient unit, HttpClient hub)
    {
        foreach (var plan in plans)
        {
            if ((string?)(await app.Anonymous().Get($"{Url}/{plan}"))["adopter.id"] != districts["61.71"])
                continue;
            await unit.Change($"{Url}/{plan}/transitions", new { to = "IN_PROGRESS" });
            await unit.Change($"{Url}/{plan}/budget-document", new { number = $"DPA/{plan}", date = "2022-01-03" });
            var item = $"/api/v1/action-items/{(await unit.Get($"{Url}/{plan}/action-items")).Ids[0]}";
            await unit.Change(
                $"{item}/reports",
                new
                {
                    progress = 80,
                    evidence = new[] { "https://pontianak.go.id/sk-tim" },
                    note = "Tim terbentuk",
                }
            );
            await unit.Change($"{item}/transitions", new { to = "DONE" });
            await hub.Change($"{item}/transitions", new { to = "VERIFIED" });
        }
    }

    /// <summary>One district amends its promise; the answer is the new edition.</summary>
    private async Task<Reply> AmendAsync(Reply sheet, string plan, HttpClient hub)
    {
        var (item, adopter) = (
            (await hub.Get($"{Url}/{plan}/action-items")).Ids[1],
            (string)(await hub.Get($"{Url}/{plan}"))["adopter.id"]!
        );
        var draft = await hub.Post(
                $"{GivenCommitments.Url}/{sheet.Id}/amendments",
                new
                {
                    title = "Adendum Kabupaten Sambas",
                    provinceCode = "61",
                    budgetYear = WestKalimantan.Year,
                    lines = new[]
                    {
                        new
                        {
                            planId = plan,
                            amendment = new
                            {
                                reason = "Banjir",
                                items = new[]
                                {
                                    new
                                    {
                                        id = item,
                                        startsOn = "2022-05-01",
                                        dueOn = "2022-12-15",
                                    },
                                },
                            },
                        },
                    },
                    signatories = new[]
                    {
                        new
                        {
                            institutionId = adopter,
                            name = "Kepala daerah",
                            office = "Bupati",
                        },
                    },
                }
            )
            .Done();
        var open = await hub.Change($"{GivenCommitments.Url}/{draft.Id}/transitions", new { to = "OPEN_FOR_SIGNING" });
        await hub.SignOnPaper(open, 1, "2022-04-20").Done();
        return await app.Anonymous().Get($"{GivenCommitments.Url}/{draft.Id}").Done();
    }

    /// <summary>
    /// The new edition shows the amendment with its reason, the first edition stays as signed, and the plan shows the
    /// differences.
    /// </summary>
    private async Task ReadBothEditionsAsync(Reply signed, Reply adendum, string plan)
    {
        var (first, line) = (
            await app.Anonymous().Get($"{GivenCommitments.Url}/{signed.Id}").Done(),
            adendum["lines"]!.AsArray().ShouldHaveSingleItem()!
        );
        ((int)adendum["edition"]!, (string?)adendum["amendsId"], (string?)line["amendment"]!["reason"], (int)line["baseline"]!).ShouldBe(
            (2, signed.Id, "Banjir", 2)
        );
        (first["documentHash"]!.ToString(), first["lines"]!.ToJsonString()).ShouldBe(
            (signed["documentHash"]!.ToString(), signed["lines"]!.ToJsonString())
        );
        first["editions"]!.AsArray().Select(edition => $"{edition!["edition"]} {edition["status"]}").ShouldBe(["1 IN_FORCE", "2 IN_FORCE"]);
        foreach (var sheet in new[] { signed, adendum })
            (await app.Anonymous().Get($"{GivenCommitments.Url}/{sheet.Id}/verification"))["valid"]!.GetValue<bool>().ShouldBeTrue();

        var compared = await app.Anonymous().Get($"{Url}/{plan}?compareTo=baseline-1").Done();
        compared["comparison.differences"]!
            .AsArray()
            .Select(d => $"{d!["field"]!.ToString().Split('/')[^1]}: {d["then"]} > {d["now"]}")
            .ShouldBe(["startsOn: 2022-03-01 > 2022-05-01", "dueOn: 2022-09-30 > 2022-12-15"], ignoreOrder: true);
    }

    /// <summary>
    /// After half a year only Pontianak keeps its promise; before the year began, all were at risk for lack of a budget
    /// document.
    /// </summary>
    private async Task FindLateAsync(Reply sheet, string amended)
    {
        var url = $"{GivenCommitments.Url}/{sheet.Id}/fulfilment";
        var now = await app.Anonymous().Get(url).Done();
        now["lines"]!
            .AsArray()
            .CountBy(line => $"{line!["adopter"]!["regionCode"]} {line["status"]}")
            .Select(count => $"{count.Key} {count.Value}")
            .ShouldBe([.. Enumerable.Range(1, 12).Select(n => $"61.{n:00} LATE 8"), "61.71 ON_TRACK 8", "61.72 LATE 8"], ignoreOrder: true);
        now["summary"]!.ToJsonString().ShouldBe("""[{"status":"ON_TRACK","count":8},{"status":"LATE","count":104}]""");
        now["lines"]!
            .AsArray()
            .Where(line => (bool)line!["amended"]!)
            .Select(line => $"{line!["planId"]} {line["status"]}")
            .ShouldBe([$"{amended} LATE"]);
        (await app.Anonymous().Get($"{url}?asOf=2021-12-31"))["summary"]!
            .ToJsonString()
            .ShouldBe("""[{"status":"NOT_STARTED","count":112}]""");
    }
}
