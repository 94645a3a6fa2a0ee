using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using JippApi.Domain.Access;
using JippApi.Domain.Competitions.Editions;

namespace JippApi.Api.Tests.Competitions.Editions;

public class DraftCompetitionTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    private const string Template = "019b76da-a800-7c00-8000-000000000001";

    [Fact]
    public async Task A_copy_takes_over_the_rules_of_a_template_and_can_be_opened()
    {
        var hub = await Hub("61");

        var drafted = await hub.Post(KippEdition.Editions, Copy($"KIPP Kalimantan Barat {Given.Next()}")).Done();
        var opened = await hub.Change($"{KippEdition.Editions}/{drafted.Id}/transitions", new { to = "OPEN" });

        (drafted.Status, (string?)drafted["copiedFrom"]).ShouldBe((201, Template));
        drafted["missing"]!.AsArray().ShouldBeEmpty();
        drafted["rules.notes"]!.AsArray().ShouldBeEmpty("what is said about one edition is not said about its copy");
        ((string?)opened["status"], opened["stages"]!.AsArray().Count).ShouldBe(("OPEN", 6));
        (await app.Anonymous().Get($"{KippEdition.Editions}/{drafted.Id}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_draft_is_seen_by_its_organisers_only()
    {
        var edition = await KippEdition.DraftAsync(app, organiser: await Hub("13"));

        foreach (var stranger in new[] { app.Anonymous(), await Hub("61"), await app.Person("NOBODY", "warga") })
        {
            (await stranger.Get(edition.Url)).Status.ShouldBe(404);
            (await stranger.Get($"{edition.Url}/versions")).Status.ShouldBe(404);
            (await stranger.Get($"{KippEdition.Editions}?limit=200")).Ids.ShouldNotContain(edition.Id);
        }

        (await edition.Organiser.Get($"{KippEdition.Editions}?status=DRAFT&limit=200")).Ids.ShouldContain(edition.Id);
        (await (await app.Admin()).Get(edition.Url)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_hub_organises_in_its_province_only_and_gives_no_national_awards()
    {
        var (hub, other) = (await Hub("13"), KippBody.Edition(await Government("61"), app.Now, "61"));
        (await hub.Post(KippEdition.Editions, other)).Status.ShouldBe(403);
        (await hub.Post(KippEdition.Editions, KippBody.Edition(await Government("13"), app.Now, null))).Status.ShouldBe(403);

        var national = KippBody.Edition(await Government("13"), app.Now, "13");
        national["awardName"] = "KIPP 2031";
        var refused = await hub.Post(KippEdition.Editions, national);

        (refused.Status, refused.Code).ShouldBe((422, "COMPETITION_AWARD_OF_OTHERS"), refused.Text);
    }

    [Fact]
    public async Task The_ministry_that_keeps_a_list_organises_the_editions_of_its_awards()
    {
        var iga = await app.Person("SOURCE_ADMIN", "pengelola IGA", new(ScopeKind.Source, "IGA"));
        var keeper = new { name = $"Kementerian Dalam Negeri (uji {Given.Next()})", kind = "MINISTRY" };
        var body = KippBody.Edition((await (await app.Admin()).Post("/api/v1/institutions", keeper).Done()).Id, app.Now, null);
        (body["awardName"], body["level"]) = ("Innovative Government Award", "MINISTRY");

        var drafted = await iga.Post(KippEdition.Editions, body);
        body["awardName"] = "KIPP";
        var refused = await iga.Post(KippEdition.Editions, body);

        (drafted.Status, (string?)drafted["source"]).ShouldBe((201, "IGA"), drafted.Text);
        refused.Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_draft_says_what_it_lacks_and_is_not_opened_before()
    {
        var edition = await KippEdition.DraftAsync(app, body => KippBody.StageOf(body, KippBody.Proposal)["rubric"] = new JsonArray());

        var missing = (await edition.ReadAsync())["missing"]!.AsArray();

        missing.Select(fault => $"{fault!["pointer"]} {fault["code"]}").ShouldContain("/rules/stages/1/rubric WEIGHTS_NOT_100");
        await edition.Organiser.ShouldBeRefused(
            edition.Url,
            CompetitionRules.RulesFit,
            "COMPETITION_RULES_INCOMPLETE",
            "Aturan edisi belum lengkap atau tidak saling sesuai",
            language => edition.Organiser.Post($"{edition.Url}/transitions", new { to = "OPEN" }, ("If-Match", "*"), language)
        );
    }

    [Fact]
    public async Task There_is_one_public_edition_of_an_award_in_a_year()
    {
        var first = await KippEdition.OpenAsync(app);
        var name = (string)(await first.ReadAsync())["awardName"]!;
        var second = await KippEdition.DraftAsync(app, body => body["awardName"] = name.ToUpperInvariant().Replace(' ', '-'));

        var refused = await second.Organiser.Post($"{second.Url}/transitions", new { to = "OPEN" }, ("If-Match", "*"));
        await first.MoveAsync("CANCELLED", "Anggaran dialihkan.");

        (refused.Status, refused.Code).ShouldBe((409, "COMPETITION_EXISTS"), refused.Text);
        (await second.MoveAsync("OPEN"))["status"]!.ToString().ShouldBe("OPEN");
    }

    [Fact]
    public async Task What_is_wrong_is_named_member_by_member()
    {
        var body = KippBody.Edition(await Government("13"), app.Now, "13");
        body["level"] = "NATIONAL";
        body["reason"] = "Baru";
        KippBody.StageOf(body, KippBody.Proposal)["minScores"] = 10;
        KippBody.StageOf(body, KippBody.Proposal)["outlierSpread"] = 0.001;
        KippBody.GroupOf(body, "UMUM")["code"] = "umum";

        var refused = await (await app.Admin()).Post(KippEdition.Editions, body);

        refused
            .Faults.Order(StringComparer.Ordinal)
            .ShouldBe([
                "/reason NOT_ALLOWED",
                "/regionCode NOT_ALLOWED",
                "/rules/groups/0/code NOT_AN_UPPER_CASE_CODE",
                "/rules/stages/1/minScores OUT_OF_RANGE",
                "/rules/stages/1/outlierSpread NOT_POINTS",
            ]);
    }

    [Theory]
    [InlineData("regionCode", "13.71", "/regionCode NOT_A_PROVINCE")]
    [InlineData("organiserId", "019b76da-a800-7c00-8000-000000009999", "/organiserId UNKNOWN_INSTITUTION")]
    [InlineData("copyOf", "019b76da-a800-7c00-8000-000000009999", "/copyOf UNKNOWN_COMPETITION")]
    public async Task What_an_edition_refers_to_exists(string member, string value, string fault)
    {
        var body = KippBody.Edition(await Government("13"), app.Now, "13");
        body[member] = value;

        (await (await app.Admin()).Post(KippEdition.Editions, body)).Faults.ShouldBe([fault]);
    }

    private static object Copy(string awardName) =>
        new
        {
            name = "KIPP Kalimantan Barat",
            awardName,
            year = CompetitionApp.Year,
            level = "PROVINCE",
            regionCode = "61",
            submissionsUntil = $"{CompetitionApp.Year}-12-31T23:59:59+07:00",
            copyOf = Template,
        };

    private Task<HttpClient> Hub(string province) => app.Person("HUB_ADMIN", $"hub {province}", new(ScopeKind.Region, province));

    private async Task<string> Government(string province) => await (await app.Admin()).GovernmentOf(province);
}
