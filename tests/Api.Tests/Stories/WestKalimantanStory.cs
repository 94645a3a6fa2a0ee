using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.Stories;

/// <summary>
/// West Kalimantan, 6 December 2021, as the press tells it: all fourteen regencies and cities commit themselves to replicate eight innovations of
/// others from budget year 2022 on; the sheet holds an action plan for each; the province directs, accompanies and watches.
/// </summary>
public class WestKalimantanStory(StoryApp app) : IClassFixture<StoryApp>
{
    private static readonly string[] Innovations =
    [
        "Proses Izin Dengan Jarimu", "e-OPen", "Menyeting Gigi Emas", "Si Bina Cantik Bingits", "Pendidikan Jarak Jauh", "PIKOBAR", "Klinik BUMDes", "Ekosistem Data",
    ];

    [Fact]
    public async Task Fourteen_districts_promise_eight_innovations_and_the_province_watches()
    {
        var (hub, nation) = (await app.Demo("hub61"), await app.Demo("national"));
        var districts = await app.DistrictsAsync();
        districts.Count.ShouldBe(14);

        List<string> plans = [];
        foreach (var innovation in Innovations) plans.AddRange(await WestKalimantan.PlanForAllAsync(hub, await app.OriginAsync(innovation), districts));
        plans.Count.ShouldBe(112);
        foreach (var plan in plans) await WestKalimantan.PrepareAsync(plan, hub, nation);

        app.GoTo(new(2021, 12, 6));
        var sheet = await app.SignAsync(plans, districts, await app.Demo("hub61"), await app.Demo("signatory61.71"));
        ((string?)sheet["status"], (int)sheet["lineCount"]!).ShouldBe(("SIGNED", 112));
        (await app.Anonymous().Get($"/api/v1/replication-plans?provinceCode=61&status=COMMITTED&budgetYear=2022&limit=200")).Items.Count(plan => plans.Contains((string)plan["id"]!)).ShouldBe(112);

        app.GoTo(new(2022, 2, 10));
        ((string?)(await app.Anonymous().Get($"/api/v1/commitments/{sheet.Id}"))["status"]).ShouldBe("IN_FORCE");
        await CarryAsync(plans, districts, await app.Demo("editor61.71"), await app.Demo("hub61"));
        app.GoTo(new(2022, 4, 20));
        await AmendAsync(sheet, plans[0], await app.Demo("hub61"));

        app.GoTo(new(2022, 6, 30));
        var fulfilment = await app.Anonymous().Get($"/api/v1/commitments/{sheet.Id}/fulfilment").Done();
        var states = fulfilment["summary"]!.AsArray().ToDictionary(count => (string)count!["status"]!, count => (int)count!["count"]!);
        (states["LATE"], states["ON_TRACK"], states.Count).ShouldBe((104, 8, 2));
        (await app.Anonymous().Get($"/api/v1/commitments/{sheet.Id}/fulfilment?asOf=2021-12-31"))["summary"]!.AsArray().Single()!["status"]!.ToString().ShouldBe("AT_RISK");
        (await app.Anonymous().Get($"/api/v1/commitments/{sheet.Id}/verification"))["valid"]!.GetValue<bool>().ShouldBeTrue();

        var promises = await app.Anonymous().Get($"/api/v1/institutions/{districts["61.71"]}/commitments").Done();
        promises.Items.Single(item => (string?)item["commitmentId"] == sheet.Id)["lines"]!.AsArray().Count.ShouldBe(8);
        await WatchAsync(plans);
    }

    /// <summary>Pontianak's offices work; the others have not begun.</summary>
    private async Task CarryAsync(List<string> plans, Dictionary<string, string> districts, HttpClient unit, HttpClient hub)
    {
        foreach (var plan in plans)
        {
            if ((string?)(await app.Anonymous().Get($"{Url}/{plan}"))["adopter.id"] != districts["61.71"]) continue;
            await unit.Change($"{Url}/{plan}/transitions", new { to = "IN_PROGRESS" });
            await unit.Change($"{Url}/{plan}/budget-document", new { number = $"DPA/{plan}", date = "2022-01-03" });
            var item = $"/api/v1/action-items/{(await unit.Get($"{Url}/{plan}/action-items")).Ids[0]}";
            await unit.Change($"{item}/reports", new { progress = 80, evidence = new[] { "https://pontianak.go.id/sk-tim" }, note = "Tim terbentuk" });
            await unit.Change($"{item}/transitions", new { to = "DONE" });
            await hub.Change($"{item}/transitions", new { to = "VERIFIED" });
        }
    }

    /// <summary>One district amends.</summary>
    private async Task AmendAsync(Reply sheet, string plan, HttpClient hub)
    {
        var (item, adopter) = ((await hub.Get($"{Url}/{plan}/action-items")).Ids[1], (string)(await hub.Get($"{Url}/{plan}"))["adopter.id"]!);
        var draft = await hub.Post($"{GivenCommitments.Url}/{sheet.Id}/amendments", new
        {
            title = "Adendum Kabupaten Sambas",
            provinceCode = "61",
            budgetYear = WestKalimantan.Year,
            lines = new[] { new { planId = plan, amendment = new { reason = "Banjir", items = new[] { new { id = item, startsOn = "2022-05-01", dueOn = "2022-12-15" } } } } },
            signatories = new[] { new { institutionId = adopter, name = "Kepala daerah", office = "Bupati" } },
        }).Done();
        var open = await hub.Change($"{GivenCommitments.Url}/{draft.Id}/transitions", new { to = "OPEN_FOR_SIGNING" });
        var signature = new { signatory = 1, method = "WET", documentHash = (string)open["documentHash"]!, place = "Sambas", signedOn = "2022-04-20" };
        await hub.Post($"{GivenCommitments.Url}/{draft.Id}/signatures", signature).Done();

        var compared = await app.Anonymous().Get($"{Url}/{plan}?compareTo=baseline-1").Done();
        compared["comparison.differences"]!.AsArray().Select(d => (string?)d!["field"]).ShouldContain($"/actionItems/{item}/dueOn");
    }

    private async Task WatchAsync(List<string> plans)
    {
        var overview = await app.Anonymous().Get("/api/v1/regions/61/replication-overview?budgetYear=2022").Done();
        overview["districts"]!.AsArray().Count.ShouldBe(14);
        overview["plans"]!.AsArray().Count(cell => plans.Contains((string)cell!["id"]!)).ShouldBe(112);
        overview["plans"]!.AsArray().ShouldContain(cell => (int)cell!["progress"]!["overdue"]! > 0);
    }
}
