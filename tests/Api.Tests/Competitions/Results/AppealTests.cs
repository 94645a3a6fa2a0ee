using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Notifications;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Results;

/// <summary>
/// Announced results can be contested for some days; a decision changes the result of that entry alone.
/// </summary>
public class AppealTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    private static readonly object Doubt = new { text = "Angkanya tidak sesuai dengan laporan kinerja." };

    [Fact]
    public async Task Who_did_not_go_on_appeals_and_is_admitted_beside_the_others()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        var loser = played.Entries[2];
        var appeal = await loser.Entrant.Post($"{loser.Url}/appeals", Doubt).Done();
        ((string?)appeal["kind"], (string?)appeal["status"], appeal.Status).ShouldBe(("APPEAL", "OPEN", 201));

        var decided = await played.DecideAsync(appeal.Id, PlayedEdition.Decision(true, "GOES_ON")).Done();

        ((string?)decided["status"], (string?)decided["effect"]).ShouldBe(("UPHELD", "GOES_ON"));
        var results = await played.ResultsAsync();
        results.Items.Select(item => (string?)item["entryId"]).ShouldBe(played.Entries.Select(entry => entry.Id));
        results.Items[2]["tiers"]!.AsArray().Select(tier => (string?)tier).ShouldBe(["FINALIS"]);
        var line = (await played.ReportAsync(KippBody.Plenary))["entries"]![2]!;
        ((string?)line["reason"], (string?)line["appealId"]).ShouldBe(("ADMITTED_ON_APPEAL", appeal.Id));
        var recount = await played.Organiser.Get($"{played.Edition.StageUrl(KippBody.Plenary)}/recount").Done();
        ((bool)recount["equal"]!).ShouldBeTrue(recount.Text);
    }

    [Fact]
    public async Task Anybody_objects_to_who_was_announced_and_an_excluded_entry_is_replaced_by_nobody()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        var winner = played.Entries[0];
        var citizen = await app.Person("NOBODY", $"warga {Given.Next()}");
        var objection = await citizen.Post($"{winner.Url}/appeals", Doubt).Done();
        ((string?)objection["kind"]).ShouldBe("OBJECTION");

        await played.DecideAsync(objection.Id, PlayedEdition.Decision(true, "EXCLUDED")).Done();

        (await played.ResultsAsync())
            .Items.Select(item => ((string?)item["entryId"], (int)item["rank"]!))
            .ShouldBe([(played.Entries[1].Id, 2)]);
        var own = await winner.Entrant.Get($"{winner.Url}/results").Done();
        ((string?)own["items"]![0]!["reason"]).ShouldBe("EXCLUDED_ON_APPEAL");
    }

    [Fact]
    public async Task An_upheld_objection_can_disqualify()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        var winner = played.Entries[0];
        var citizen = await app.Person("NOBODY", $"warga {Given.Next()}");
        var objection = await citizen.Post($"{winner.Url}/appeals", Doubt).Done();

        await played.DecideAsync(objection.Id, PlayedEdition.Decision(true, "DISQUALIFIED")).Done();

        ((string?)(await winner.Entrant.Get(winner.Url).Done())["status"]).ShouldBe("DISQUALIFIED");
        (await played.ResultsAsync()).Items.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Of_entries_that_were_not_announced_others_know_nothing()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        var citizen = await app.Person("NOBODY", $"warga {Given.Next()}");

        (await citizen.Post($"{played.Entries[2].Url}/appeals", Doubt)).Status.ShouldBe(404);
        (await citizen.Post($"{KippEdition.Entries}/{Guid.CreateVersion7()}/appeals", Doubt)).Status.ShouldBe(404);
        (await citizen.Get($"{played.Entries[2].Url}/results")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Each_contests_a_result_once_and_only_in_time()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        var (loser, winner) = (played.Entries[2], played.Entries[0]);
        await loser.Entrant.Post($"{loser.Url}/appeals", Doubt).Done();

        var again = await loser.Entrant.Post($"{loser.Url}/appeals", Doubt);
        (again.Status, again.Code).ShouldBe((409, "APPEAL_FILED_BEFORE"), again.Text);

        app.GoTo(app.Today.AddDays(20));
        var late = await (await app.Person("NOBODY", $"warga {Given.Next()}")).Post($"{winner.Url}/appeals", Doubt);
        (late.Status, late.Code).ShouldBe((409, "OBJECTION_PERIOD_CLOSED"), late.Text);
    }

    [Fact]
    public async Task Neither_who_filed_it_nor_an_evaluator_nor_the_institution_decides()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        var (winner, second) = (played.Entries[0], played.Entries[1]);
        var hub = await app.Person("HUB_ADMIN", $"hub {Given.Next()}", new(Domain.Access.ScopeKind.Region, "13"));
        var objection = await hub.Post($"{winner.Url}/appeals", Doubt).Done();
        var decision = PlayedEdition.Decision(false, "NONE");

        (await played.DecideAsync(objection.Id, decision, hub)).Code.ShouldBe("OWN_APPEAL");
        foreach (
            var client in new[] { played.Evaluators[0].Client, winner.Entrant, second.Entrant, await app.Person("NOBODY", "orang lain") }
        )
            (await played.DecideAsync(objection.Id, decision, client)).Status.ShouldBe(404);

        await played.DecideAsync(objection.Id, decision).Done();
        var twice = await played.DecideAsync(objection.Id, decision);
        (twice.Status, twice.Code).ShouldBe((409, "APPEAL_DECIDED"), twice.Text);
    }

    [Fact]
    public async Task An_evaluator_of_an_entry_does_not_contest_its_result()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);

        var refused = await played.Evaluators[0].Client.Post($"{played.Entries[0].Url}/appeals", Doubt);

        (refused.Status, refused.Code).ShouldBe((403, "OWN_SCORES_CONTESTED"), refused.Text);
    }

    [Fact]
    public async Task A_dismissed_one_changes_nothing()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        var loser = played.Entries[2];
        var appeal = await loser.Entrant.Post($"{loser.Url}/appeals", Doubt).Done();

        var mixed = await played.DecideAsync(appeal.Id, PlayedEdition.Decision(false, "GOES_ON"));
        (mixed.Status, mixed.Code).ShouldBe((422, "EFFECT_NEEDS_UPHELD"), mixed.Text);
        var before = (await played.ResultsAsync()).Text;
        await played.DecideAsync(appeal.Id, PlayedEdition.Decision(false, "NONE")).Done();

        (await played.ResultsAsync()).Text.ShouldBe(before);
    }

    [Fact]
    public async Task Organisers_are_told_of_an_appeal_and_whoever_filed_it_of_the_decision()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        var loser = played.Entries[2];
        var appeal = await loser.Entrant.Post($"{loser.Url}/appeals", Doubt).Done();

        await app.Work();
        (await played.Organiser.NotificationsOf(appeal.Id)).ShouldBe(["APPEAL_FILED"]);
        (await loser.Entrant.NotificationsOf(appeal.Id)).ShouldBeEmpty();
        await played.DecideAsync(appeal.Id, PlayedEdition.Decision(false, "NONE")).Done();
        await app.Work();

        (await loser.Entrant.NotificationsOf(appeal.Id)).ShouldBe(["APPEAL_DECIDED"]);
    }

    [Fact]
    public async Task Those_who_decide_see_all_with_their_files_and_others_their_own()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        var winner = played.Entries[0];
        var citizen = await app.Person("NOBODY", $"warga {Given.Next()}");
        var file = (await citizen.Upload(Samples.Pdf(1_200, "bukti.pdf"))).Id;
        var foreign = await played.Edition.DecreeFileAsync();
        (await citizen.Post($"{winner.Url}/appeals", new { text = "Lihat bukti.", files = new[] { foreign } })).Faults.ShouldBe([
            "/files/0 UNKNOWN_FILE",
        ]);

        var filed = await citizen.Post($"{winner.Url}/appeals", new { text = "Lihat bukti.", files = new[] { file } }).Done();

        (await played.Organiser.Get($"{played.Edition.Url}/appeals?status=OPEN").Done()).Ids.ShouldBe([filed.Id]);
        (await citizen.Get($"{played.Edition.Url}/appeals").Done()).Ids.ShouldBe([filed.Id]);
        (await winner.Entrant.Get($"{played.Edition.Url}/appeals").Done()).Items.ShouldBeEmpty();
        var href = (string)filed["files"]![0]!["href"]!;
        (await played.Organiser.Get(href)).Bytes.ShouldBe((await citizen.Get(href)).Bytes);
        (await winner.Entrant.Get(href)).Status.ShouldBe(404);
        (await winner.Entrant.Get($"{KippEdition.Appeals}/{filed.Id}")).Status.ShouldBe(404);
    }
}
