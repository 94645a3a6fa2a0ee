using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.Stories;

/// <summary>
/// West Sumatra and Bangka Belitung, 2020, as the press tells it: a province becomes a hub by three criteria and a decree of the minister, signs a joint
/// commitment, and holds a forum at which offices are guided in drafting action plans for the innovations that were chosen.
/// </summary>
public class WestSumatraStory(JippApp app) : IClassFixture<JippApp>
{
    private const string Hubs = "/api/v1/hubs";

    [Fact]
    public async Task A_province_becomes_a_hub_and_its_forum_drafts_action_plans()
    {
        var (nation, province) = (await app.Demo("national"), await app.Demo("hub13"));
        var known = (await app.Anonymous().Get($"{Hubs}?provinceCode=13").Done()).Items[0];
        var host = (string)known["institution"]!["id"]!;
        await nation.Change($"{Hubs}/{(string)known["id"]!}/transitions", new { to = "ENDED", reason = "Cerita ini dimulai dari awal." });

        var hub = await nation.Post(Hubs, new { institutionId = host, name = "Hub JIPP Sumatera Barat" }).Done();
        var url = $"{Hubs}/{hub.Id}";
        var early = await nation.Post($"{url}/transitions", new { to = "DESIGNATED", decree = Decree }, ("If-Match", "*"));
        (early.Code, early["missing"]!.AsArray().Count).ShouldBe(("HUB_NOT_ASSESSED", 3));
        foreach (var criterion in new[] { "LEADER_COMMITMENT", "POTENTIAL_FITS_NEED", "BUREAUCRACY_SUPPORT" })
            await nation.Change($"{url}/assessments", new { criterion, score = 85, evidence = "Penilaian Kementerian PANRB 2020" });
        await nation.Change($"{url}/transitions", new { to = "DESIGNATED", decree = Decree });
        await province.Change($"{url}/joint-commitment", new { date = "2020-07-17", place = "Padang" });
        ((string?)(await province.Change($"{url}/transitions", new { to = "ACTIVE" }))["status"]).ShouldBe("ACTIVE");

        List<object> outputs = [];
        foreach (var name in new[] { "AYO CETING", "MASPETTAG", "SAD TO HAPPY", "Sekolah Keluarga" })
        {
            var plan = await DraftAtForumAsync(name, province);
            outputs.Add(new { text = $"Rencana aksi replikasi {name}", planId = plan });
        }

        var forum = await province.Post($"{url}/activities", new
        {
            kind = "FORUM",
            mode = "ONLINE",
            date = "2020-10-20",
            title = "Forum Replikasi Inovasi Pelayanan Publik Provinsi Sumatra Barat",
            agenda = "Penyusunan rencana aksi replikasi inovasi terpilih",
            attendance = 60,
            outputs,
        }).Done();
        forum["outputs"]!.AsArray().Count.ShouldBe(4);
        var scorecard = await app.Anonymous().Get($"{url}/scorecard?period=2020Q4").Done();
        scorecard.Text.ShouldContain("FORUM");
    }

    private static object Decree => new { number = "94", year = 2020, wave = 1 };

    /// <summary>An office of the province drafts a plan with two action items.</summary>
    private async Task<string> DraftAtForumAsync(string name, HttpClient province)
    {
        var origin = (await app.Anonymous().Get($"/api/v1/innovations?q={Uri.EscapeDataString(name)}&limit=1").Done()).Ids[0];
        var office = await app.Institution($"Perangkat daerah untuk {name}", kind: "REGIONAL_APPARATUS");
        var plan = await province.Post(Url, Body(origin, office.Id)).Done();
        foreach (var activity in new[] { "Menyusun tim", "Menyiapkan prosedur" })
            await province.Post($"{Url}/{plan.Id}/action-items", new { activity, responsibleUnitId = office.Id }).Done();
        return plan.Id;
    }
}
