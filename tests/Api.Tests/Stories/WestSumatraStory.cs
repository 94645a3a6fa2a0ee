using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.Stories;

/// <summary>
/// 2020, as reported by the press: provinces become hubs by three criteria and a ministerial decree; Bangka Belitung
/// signs its joint commitment; West Sumatra holds a forum that helps units draft action plans for the four chosen
/// innovations.
/// </summary>
public class WestSumatraStory(JippApp app) : IClassFixture<JippApp>
{
    private const string Hubs = "/api/v1/hubs";

    private static readonly string[] Criteria = ["LEADER_COMMITMENT", "POTENTIAL_FITS_NEED", "BUREAUCRACY_SUPPORT"];

    [Fact]
    public async Task Bangka_Belitung_is_designated_and_signs_the_joint_commitment()
    {
        var (nation, url) = (await app.Demo("national"), await ProposedAnewAsync("19", "Hub JIPP Kepulauan Bangka Belitung"));
        (await app.Anonymous().Get(url))["status"]!.ToString().ShouldBe("PROPOSED");

        for (var assessed = 0; assessed < Criteria.Length; assessed++)
        {
            var early = await nation.Post($"{url}/transitions", new { to = "DESIGNATED", decree = Decree }, ("If-Match", "*"));
            (early.Status, early.Code).ShouldBe((409, "HUB_NOT_ASSESSED"));
            early["missing"]!.AsArray().Select(criterion => (string?)criterion).ShouldBe(Criteria[assessed..]);
            var hub = await nation.Change(
                $"{url}/assessments",
                new
                {
                    criterion = Criteria[assessed],
                    score = 85,
                    evidence = "Penilaian Kementerian PANRB 2020",
                }
            );
            hub["status"]!.ToString().ShouldBe("PROPOSED");
        }

        (await nation.Post($"{url}/transitions", new { to = "DESIGNATED" }, ("If-Match", "*"))).Code.ShouldBe("HUB_NEEDS_DECREE");
        var designated = await nation.Change($"{url}/transitions", new { to = "DESIGNATED", decree = Decree });
        ((string?)designated["status"], (string?)designated["decree.number"], (int)designated["decree.year"]!).ShouldBe(
            ("DESIGNATED", "94", 2020)
        );

        await nation.Change($"{url}/joint-commitment", new { date = "2020-07-17", place = "Pangkal Pinang" });
        await nation.Change($"{url}/transitions", new { to = "ACTIVE" });
        var known = await app.Anonymous().Get(url).Done();
        (known["status"]!.ToString(), known["jointCommitment"]!.ToJsonString()).ShouldBe(
            ("ACTIVE", """{"date":"2020-07-17","place":"Pangkal Pinang"}""")
        );
        known["assessments"]!
            .AsArray()
            .Select(assessment => $"{assessment!["criterion"]} {assessment["score"]}")
            .ShouldBe(Criteria.Select(criterion => $"{criterion} 85"));
    }

    [Fact]
    public async Task West_Sumatras_forum_drafts_action_plans_for_four_innovations()
    {
        var (nation, province, url) = (
            await app.Demo("national"),
            await app.Demo("hub13"),
            await ProposedAnewAsync("13", "Hub JIPP Sumatera Barat")
        );
        foreach (var criterion in Criteria)
            await nation.Change(
                $"{url}/assessments",
                new
                {
                    criterion,
                    score = 85,
                    evidence = "Penilaian Kementerian PANRB 2020",
                }
            );
        (await province.Post($"{url}/transitions", new { to = "DESIGNATED", decree = Decree }, ("If-Match", "*"))).Status.ShouldBe(403);
        await nation.Change($"{url}/transitions", new { to = "DESIGNATED", decree = Decree });
        await province.Change($"{url}/transitions", new { to = "ACTIVE" });

        List<object> outputs = [];
        foreach (var name in new[] { "AYO CETING", "MASPETTAG", "SAD TO HAPPY", "Sekolah Keluarga" })
            outputs.Add(new { text = name, planId = await DraftAtForumAsync(name, province) });
        await province
            .Post(
                $"{url}/activities",
                new
                {
                    kind = "FORUM",
                    mode = "ONLINE",
                    date = "2020-10-20",
                    title = "Forum Replikasi Inovasi Pelayanan Publik Provinsi Sumatra Barat",
                    agenda = "Penyusunan rencana aksi replikasi inovasi terpilih",
                    attendance = 60,
                    outputs,
                }
            )
            .Done();

        var forum = (await app.Anonymous().Get($"{url}/activities").Done()).Items.ShouldHaveSingleItem();
        foreach (var output in forum["outputs"]!.AsArray())
            await ReadPlanAsync(output!, province);
        var scorecard = await app.Anonymous().Get($"{url}/scorecard?period=2020Q4").Done();
        scorecard["activities"]!
            .ToJsonString()
            .ShouldBe("""{"count":1,"attendance":60,"plansWorkedOn":4,"byKind":[{"kind":"FORUM","count":1}]}""");
        ((string?)scorecard["status"], (int)scorecard["coverage.regions"]!).ShouldBe(("ACTIVE", 19));
    }

    private static object Decree =>
        new
        {
            number = "94",
            year = 2020,
            wave = 1,
        };

    /// <summary>The sample contains the hub as it became; the story begins before.</summary>
    private async Task<string> ProposedAnewAsync(string province, string name)
    {
        var (nation, known) = (
            await app.Demo("national"),
            (await app.Anonymous().Get($"{Hubs}?provinceCode={province}&status=ACTIVE,DESIGNATED").Done()).Items.ShouldHaveSingleItem()
        );
        await nation.Change($"{Hubs}/{(string)known["id"]!}/transitions", new { to = "ENDED", reason = "Cerita ini dimulai dari awal." });
        return $"{Hubs}/{(await nation.Post(Hubs, new { institutionId = (string)known["institution"]!["id"]!, name }).Done()).Id}";
    }

    /// <summary>A unit of the province drafts a plan with two action items.</summary>
    private async Task<string> DraftAtForumAsync(string name, HttpClient province)
    {
        var origin = (await app.Anonymous().Get($"/api/v1/innovations?q={Uri.EscapeDataString(name)}&limit=1").Done()).Ids[0];
        var office = await app.Institution($"Perangkat daerah untuk {name}");
        var plan = await province.Post(Url, Body(origin, office.Id)).Done();
        foreach (var activity in new[] { "Menyusun tim", "Menyiapkan prosedur" })
            await province.Post($"{Url}/{plan.Id}/action-items", new { activity, responsibleUnitId = office.Id }).Done();
        return plan.Id;
    }

    /// <summary>The hub reads the draft; until it is signed, nobody else does.</summary>
    private async Task ReadPlanAsync(JsonNode output, HttpClient province)
    {
        var plan = await province.Get($"{Url}/{output["planId"]}").Done();
        (plan["status"]!.ToString(), (int)plan["progress.items"]!).ShouldBe(("DRAFT", 2));
        var origin = await app.Anonymous().Get($"/api/v1/innovations/{plan["origin.id"]}").Done();
        $"{origin["title"]} {origin["shortName"]}".ShouldContain((string)output["text"]!, Case.Insensitive);
        (await app.Anonymous().Get($"{Url}/{plan.Id}")).Status.ShouldBe(404);
    }
}
