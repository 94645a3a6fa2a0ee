using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Competitions.Results;

/// <summary>Organisers and hubs who want results, prizes or names that are not theirs.</summary>
public class ForgedResultsTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    private const string Innovations = "/api/v1/innovations";

    [Fact]
    public async Task A_hub_gives_no_prize_with_the_name_of_another_province()
    {
        var body = KippBody.Edition(await GovernmentAsync("61"), app.Now, "61");
        body["awardName"] = $"Anugerah Inovasi Sumatera-Barat {Given.Next()}";

        var refused = await (await HubAsync("61")).Post(KippEdition.Editions, body);

        (refused.Status, refused.Code).ShouldBe((422, "COMPETITION_AWARD_OF_OTHERS"), refused.Text);
    }

    [Theory]
    [InlineData("Anugerah Inovasi Nasional")]
    [InlineData("Piala Presiden Inovasi")]
    [InlineData("Inovasi Terbaik se-Indonesia")]
    [InlineData("Piala Menteri Kesehatan")]
    [InlineData("Anugerah Menpan RB Daerah")]
    [InlineData("K\u0406PP")]
    [InlineData("Anugerah \u0421inta Daerah")]
    public async Task Nor_with_a_name_of_the_nation_wherever_it_stands(string name)
    {
        var hub = await HubAsync("13");
        var government = await GovernmentAsync("13");
        foreach (var place in new Action<System.Text.Json.Nodes.JsonObject>[] { AsAward, AsName, AsTier })
        {
            var body = KippBody.Edition(government, app.Now, "13");
            place(body);
            var refused = await hub.Post(KippEdition.Editions, body);
            (refused.Status, refused.Code).ShouldBe((422, "COMPETITION_AWARD_OF_OTHERS"), refused.Text);
        }

        void AsAward(System.Text.Json.Nodes.JsonObject body) => body["awardName"] = $"{name} {Given.Next()}";
        void AsName(System.Text.Json.Nodes.JsonObject body) => body["name"] = $"{name} {Given.Next()}";
        void AsTier(System.Text.Json.Nodes.JsonObject body) => KippBody.StageOf(body, KippBody.Plenary)["tiers"]![0]!["name"] = name;
    }

    [Fact]
    public async Task Nor_by_a_copy_of_the_rules_of_the_nation()
    {
        var national = await KippEdition.OpenAsync(
            app,
            body => KippBody.StageOf(body, KippBody.Plenary)["tiers"]![0]!["name"] = "Top Inovasi Nasional",
            province: null
        );
        var body = KippBody.Edition(await GovernmentAsync("13"), app.Now, "13");
        body.Remove("rules");
        body["copyOf"] = national.Id;
        var hub = await HubAsync("13");
        var drafted = await hub.Post(KippEdition.Editions, body).Done();

        var refused = await hub.Post($"{KippEdition.Editions}/{drafted.Id}/transitions", new { to = "OPEN" }, ("If-Match", "*"));

        (refused.Status, refused.Code).ShouldBe((422, "COMPETITION_AWARD_OF_OTHERS"), refused.Text);
    }

    [Fact]
    public async Task A_name_that_another_province_holds_can_be_used()
    {
        var name = $"Lomba Inovasi Bersama {Given.Next()}";
        await KippEdition.OpenAsync(app, body => body["awardName"] = name, province: "61");

        await KippEdition.OpenAsync(app, body => body["awardName"] = name);
    }

    [Theory]
    [InlineData("Lomba", "Juara 1 {0}", null)]
    [InlineData("Juara 1 {0}", "Terbaik", 0)]
    [InlineData("Lomba", "Juara {0} 2031", 0)]
    public async Task Its_prizes_are_recognised_however_they_are_worded(string competition, string text, int? years)
    {
        var edition = await KippEdition.OpenAsync(app);
        var (record, name) = (await app.Published(), await AwardNameAsync(edition));
        var award = new
        {
            competition = string.Format(System.Globalization.CultureInfo.InvariantCulture, competition, name),
            text = string.Format(System.Globalization.CultureInfo.InvariantCulture, text, name),
            editionYear = years + CompetitionApp.Year,
        };

        var stated = await (await app.Admin()).Patch($"{Innovations}/{record.Id}", new { awards = new[] { award } }, ("If-Match", "*"));

        stated.Faults.ShouldBe(["/awards STATED_BY_EDITION"]);
    }

    [Fact]
    public async Task Nor_does_its_edition_decide_on_prizes_that_records_elsewhere_have()
    {
        var edition = await KippEdition.OpenAsync(app, province: "61");
        var record = await app.Published();

        var stated = await StateAsync(record.Id, await AwardNameAsync(edition), CompetitionApp.Year);

        stated.Status.ShouldBe(200, stated.Text);
    }

    [Fact]
    public async Task Nobody_names_an_organiser_for_whom_they_do_not_speak()
    {
        var hub = await HubAsync("13");
        var edition = await KippEdition.DraftAsync(app, organiser: hub);
        var ministry = (await app.Institution(kind: "MINISTRY", root: true)).Id;

        foreach (var other in new[] { await GovernmentAsync("61"), ministry })
        {
            var body = KippBody.Edition(other, app.Now, "13");
            foreach (var by in new[] { hub, await app.Admin() })
            {
                (await by.Post(KippEdition.Editions, body)).Faults.ShouldBe(["/organiserId UNKNOWN_INSTITUTION"]);
                (await by.Patch(edition.Url, new { organiserId = other }, ("If-Match", "*"))).Faults.ShouldBe([
                    "/organiserId UNKNOWN_INSTITUTION",
                ]);
            }
        }

        var keeper = await app.Person("SOURCE_ADMIN", "pengelola IGA", new(ScopeKind.Source, "IGA"));
        var ofList = KippBody.Edition(ministry, app.Now, null);
        (ofList["awardName"], ofList["level"]) = ("IGA", "MINISTRY");
        (await keeper.Post(KippEdition.Editions, ofList)).Faults.ShouldBe(["/organiserId UNKNOWN_INSTITUTION"]);
        ofList["organiserId"] = null;
        (await keeper.Post(KippEdition.Editions, ofList)).Status.ShouldBe(201);
        var city = await hub.Patch(edition.Url, new { organiserId = app.Accounts.Government }, ("If-Match", "*"));
        city.Status.ShouldBe(200, city.Text);
    }

    [Fact]
    public async Task An_edition_is_not_opened_while_a_record_states_its_award()
    {
        var edition = await KippEdition.DraftAsync(app);
        var record = await app.Published();
        (await StateAsync(record.Id, await AwardNameAsync(edition), CompetitionApp.Year)).Status.ShouldBe(200);

        var refused = await edition.Organiser.Post($"{edition.Url}/transitions", new { to = "OPEN" }, ("If-Match", "*"));

        (refused.Status, refused.Code).ShouldBe((409, "COMPETITION_AWARDS_STATED"), refused.Text);
        refused.Missing().ShouldBe([record.Id]);
        var none = new { awards = Array.Empty<object>() };
        await (await app.Admin()).Patch($"{Innovations}/{record.Id}", none, ("If-Match", "*")).Done();
        ((string?)(await edition.MoveAsync("OPEN"))["status"]).ShouldBe("OPEN");
    }

    [Fact]
    public async Task An_award_without_a_year_is_decided_by_the_edition_until_it_is_cancelled()
    {
        var edition = await KippEdition.OpenAsync(app);
        var (record, name) = (await app.Published(), await AwardNameAsync(edition));

        (await StateAsync(record.Id, name, null)).Faults.ShouldBe(["/awards STATED_BY_EDITION"]);

        await edition.MoveAsync("CANCELLED", "Anggaran dialihkan.");
        var stated = await StateAsync(record.Id, name, null);
        stated.Status.ShouldBe(200, stated.Text);
    }

    [Fact]
    public async Task What_was_decreed_stays_after_a_cancellation_and_is_stated_by_nobody_else()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        await played.Edition.DecreeAsync(KippBody.Plenary);
        var paper = $"{played.Edition.Url}/results/paper";
        var before = await app.Anonymous().Get(paper);

        await played.Edition.MoveAsync("CANCELLED", "Anggaran dialihkan.");

        (await played.ResultsAsync()).Items.Count.ShouldBe(2);
        var after = await app.Anonymous().Get(paper);
        after.Status.ShouldBe(200);
        after.Bytes.ShouldNotBe(before.Bytes, "it says that the edition was cancelled");
        var forged = await StateAsync((await app.Published()).Id, await AwardNameAsync(played.Edition), CompetitionApp.Year);
        forged.Faults.ShouldBe(["/awards STATED_BY_EDITION"]);
    }

    [Fact]
    public async Task A_cancelled_edition_gets_no_winners_by_appeals()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        var (winner, loser) = (played.Entries[0], played.Entries[2]);
        var text = new { text = "Angkanya tidak sesuai dengan laporan kinerja." };
        var appeal = await loser.Entrant.Post($"{loser.Url}/appeals", text).Done();

        await played.Edition.MoveAsync("CANCELLED", "Anggaran dialihkan.");

        var decided = await played.DecideAsync(appeal.Id, PlayedEdition.Decision(true, "GOES_ON"));
        (decided.Status, decided.Code).ShouldBe((409, "APPEAL_STAGE_OVER"), decided.Text);
        var late = await winner.Entrant.Post($"{winner.Url}/appeals", text);
        (late.Status, late.Code).ShouldBe((409, "OBJECTION_PERIOD_CLOSED"), late.Text);
        (await played.ResultsAsync()).Items.ShouldBeEmpty("nothing was decreed");
        (await app.Anonymous().Get($"{played.Edition.Url}/results/paper")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_stage_is_not_closed_on_outliers_without_the_further_evaluator()
    {
        var played = await PlayedEdition.JudgedAsync(app, 1, (_, evaluator, _) => evaluator == 0 ? 95 : 50);
        var close = new { to = "CLOSED" };

        var alone = await played.TryAsync(KippBody.Proposal, close);
        var others = await played.Edition.EvaluatorsAsync(1);
        await played.Edition.DrawAsync(KippBody.Proposal);
        var waiting = await played.TryAsync(KippBody.Proposal, close);

        foreach (var refused in new[] { alone, waiting })
        {
            (refused.Status, refused.Code).ShouldBe((409, "STAGE_INCOMPLETE"), refused.Text);
            refused.Missing().ShouldBe(["1"]);
        }

        await played.Edition.JudgeAsync(KippBody.Proposal, others);
        await played.Edition.CloseAsync(KippBody.Proposal);
    }

    private Task<HttpClient> HubAsync(string province) => app.Person("HUB_ADMIN", $"hub {province}", new(ScopeKind.Region, province));

    private async Task<string> GovernmentAsync(string region) => await (await app.Admin()).GovernmentOf(region);

    private static async Task<string> AwardNameAsync(KippEdition edition) => (string)(await edition.ReadAsync())["awardName"]!;

    private async Task<Reply> StateAsync(string innovation, string competition, int? editionYear)
    {
        var award = new
        {
            competition,
            editionYear,
            text = "Juara",
        };
        return await (await app.Admin()).Patch($"{Innovations}/{innovation}", new { awards = new[] { award } }, ("If-Match", "*"));
    }
}
