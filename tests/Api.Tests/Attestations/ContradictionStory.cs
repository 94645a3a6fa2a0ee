using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Lineage;
using JippApi.Api.Tests.Notifications;
using JippApi.Api.Tests.Stories;
using JippApi.Api.Tests.Stories.Trust;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Attestations;

/// <summary>Two parties say different things about an innovation.</summary>
[Collection(Shared.Entries)]
public class ContradictionStory(JippApp app)
{
    private const string Url = GivenAttestations.Innovations;
    private const string Tasks = "/api/v1/review-tasks";

    private static readonly GrantScope Province = new(ScopeKind.Region, "13");

    [Fact]
    public async Task A_check_stands_while_a_third_decides_between_it_and_the_owner()
    {
        var innovation = (await app.Published()).Id;
        var (visitor, third) = (app.Person("HUB_ADMIN", Province), app.Person("HUB_ADMIN", Province));
        var claim = await app.OwnersEditor().Stated(innovation, "SELF", "ACTIVE");

        var visit = await visitor.Client.Stated(innovation, "HUB_VISIT", "STOPPED", "BUDGET");

        await ShouldShowAsync(innovation, "STOPPED", inDispute: true);
        (await app.Anonymous().Get($"{Url}/{innovation}/attestations")).Ids.ShouldBe([visit.Id, claim.Id], "both are shown");
        var task = await TaskOfAsync(third.Client, innovation);
        await ShouldBeRefusedAsync(visitor.Client, task, "OWN_STATEMENT");
        (await app.OwnersEditor().Post($"{Tasks}/{task}/decision", new { decision = "PASS" }, ("If-Match", "*"))).Status.ShouldBe(404);
        await app.Work();
        (await third.Client.NotificationsOf(innovation)).ShouldContain("CONTRADICTION_OPENED");
        (await visitor.Client.NotificationsOf(innovation)).ShouldNotContain("CONTRADICTION_OPENED");
        (await app.OwnersEditor().NotificationsOf(innovation)).ShouldContain("EXISTENCE_STATED");

        var decided = await third.Client.Change($"{Tasks}/{task}/decision", new { decision = "PASS" });

        ((string?)decided["kind"]).ShouldBe("CONTRADICTION");
        await ShouldShowAsync(innovation, "STOPPED", inDispute: false);
        var loser = await app.Anonymous().Get($"{Url}/{innovation}/attestations/{claim.Id}");
        ((string?)loser["status"], (bool)loser["wasDisputed"]!, (bool)loser["inDispute"]!).ShouldBe(("REJECTED", true, false));
        (await app.OwnersEditor().Stated(innovation, "SELF", "ACTIVE")).Status.ShouldBe(201);
        await ShouldShowAsync(innovation, "STOPPED", inDispute: false);
    }

    [Fact]
    public async Task A_citizen_contradicts_but_does_not_flip_the_answer()
    {
        var innovation = (await app.Published()).Id;
        await app.OwnersEditor().Stated(innovation, "SELF", "ACTIVE");
        var citizen = app.Person("NOBODY").Client;

        var said = await citizen.Stated(innovation, "CITIZEN", "STOPPED", "OTHER");

        await ShouldShowAsync(innovation, "ACTIVE", inDispute: true);
        (await citizen.State(innovation, "CITIZEN", "STOPPED", "OTHER")).Code.ShouldBe("ATTESTATION_REPEATED");
        (await app.Anonymous().Get($"{Url}/{innovation}/attestations/{said.Id}"))["note"].ShouldBeNull("it may name people");
        (await citizen.Get($"{Url}/{innovation}/attestations/{said.Id}"))["note"].ShouldNotBeNull();
        var reviewer = app.Person("VALIDATOR").Client;
        var task = await TaskOfAsync(reviewer, innovation);
        await reviewer.Change($"{Tasks}/{task}/decision", new { decision = "RETURN", reason = "Loket buka saat dikunjungi." });

        await ShouldShowAsync(innovation, "ACTIVE", inDispute: false);
        var again = app.Person("NOBODY").Client;
        await again.Stated(innovation, "CITIZEN", "STOPPED", "OTHER");
        await ShouldShowAsync(innovation, "ACTIVE", inDispute: false);
    }

    [Fact]
    public async Task A_decision_between_two_does_not_undo_what_a_third_has_found_out_since()
    {
        var innovation = (await app.Published()).Id;
        await app.OwnersEditor().Stated(innovation, "SELF", "ACTIVE");
        await app.Person("NOBODY").Client.Stated(innovation, "CITIZEN", "DORMANT", "OTHER");
        await app.Ministry().Stated(innovation, "MINISTRY", "STOPPED", "BUDGET");
        var reviewer = app.Person("VALIDATOR").Client;

        await DecideAsync("Loketnya tidak pernah vakum.");

        await ShouldShowAsync(innovation, "STOPPED", inDispute: true);
        await DecideAsync("Kementerian telah memeriksanya.");
        await ShouldShowAsync(innovation, "STOPPED", inDispute: false);

        async Task DecideAsync(string reason) =>
            await reviewer.Change($"{Tasks}/{await TaskOfAsync(reviewer, innovation)}/decision", new { decision = "RETURN", reason });
    }

    [Fact]
    public async Task The_team_of_a_replica_reports_that_its_origin_stopped()
    {
        var innovation = (await app.Published()).Id;
        await app.OwnersEditor().Stated(innovation, "SELF", "ACTIVE");
        var adopter = await app.Root();
        var plan = await app.Completed(originId: innovation, adopterId: adopter);
        var team = app.Editor(adopter).Client;

        (await app.Editor(await app.Root()).Client.State(innovation, "REPLICA_TEAM", "STOPPED", "BUDGET")).Code.ShouldBe(
            "ATTESTATION_NOT_OF_REPLICA"
        );
        var said = await team.Stated(innovation, "REPLICA_TEAM", "STOPPED", "BUDGET");

        ((string?)said["institution.id"]).ShouldBe(adopter, plan.Text);
        await ShouldShowAsync(innovation, "ACTIVE", inDispute: true);
        var reviewer = app.Person("VALIDATOR").Client;
        await reviewer.Change($"{Tasks}/{await TaskOfAsync(reviewer, innovation)}/decision", new { decision = "PASS" });
        await ShouldShowAsync(innovation, "STOPPED", inDispute: false);
    }

    [Fact]
    public async Task Plans_hear_that_their_origin_stopped()
    {
        var innovation = (await app.Published()).Id;
        var adopter = await app.Root();
        var plan = await app.Plan(innovation, adopter);
        var (team, hub) = (app.Editor(adopter).Client, app.Person("HUB_ADMIN", Province).Client);

        await app.OwnersEditor().Stated(innovation, "SELF", "STOPPED", "LEADER_CHANGE");
        await app.Work();
        await app.Work();

        (await team.NotificationsOf(plan.Id)).ShouldBe(["ORIGIN_STOPPED"]);
        (await hub.NotificationsOf(plan.Id)).ShouldBe(["ORIGIN_STOPPED"]);
    }

    [Fact]
    public async Task A_party_that_gives_in_ends_the_contradiction()
    {
        var innovation = (await app.Published()).Id;
        await app.OwnersEditor().Stated(innovation, "SELF", "ACTIVE");
        await app.Person("NOBODY").Client.Stated(innovation, "CITIZEN", "STOPPED", "OTHER");

        await app.OwnersEditor().Stated(innovation, "SELF", "STOPPED", "NO_LONGER_NEEDED");

        await ShouldShowAsync(innovation, "STOPPED", inDispute: false);
        (await app.Person("VALIDATOR").Client.Get($"{Tasks}?kind=CONTRADICTION&limit=200")).Items.ShouldNotContain(item =>
            (string?)item["innovationId"] == innovation
        );
    }

    [Fact]
    public async Task A_merge_leaves_the_survivor_its_own_answer_and_keeps_what_was_said_readable()
    {
        var (merged, survivor) = ((await app.Published()).Id, (await app.Published()).Id);
        var said = await app.OwnersEditor().Stated(merged, "SELF", "STOPPED", "BUDGET");
        await app.OwnersEditor().Stated(survivor, "SELF", "ACTIVE");

        await app.Move(merged, new { to = "MERGED", survivorId = survivor });

        await ShouldShowAsync(survivor, "ACTIVE", inDispute: false);
        (await app.Anonymous().Get($"{Url}/{merged}/attestations")).Status.ShouldBe(301);
        (await app.Anonymous().Get($"{Url}/{survivor}/attestations")).Ids.ShouldContain(said.Id);
        (await app.Anonymous().Get($"{Url}/{survivor}/attestations/{said.Id}"))["innovationId"]!.ToString().ShouldBe(merged);
        (await app.OwnersEditor().State(merged, "SELF", "ACTIVE")).Status.ShouldBe(301);
    }

    private async Task ShouldShowAsync(string innovation, string existence, bool inDispute)
    {
        var record = await app.Anonymous().Get($"{Url}/{innovation}");
        ((string?)record["existence"], (bool)record["confirmation.inDispute"]!).ShouldBe((existence, inDispute), record.Text);
    }

    private static async Task<string> TaskOfAsync(HttpClient reviewer, string innovation) =>
        (string)
            (await reviewer.Get($"{Tasks}?kind=CONTRADICTION&limit=200")).Items.Single(item => (string?)item["innovationId"] == innovation)[
                "id"
            ]!;

    private static async Task ShouldBeRefusedAsync(HttpClient client, string task, string code)
    {
        var refusal = await client.Post($"{Tasks}/{task}/decision", new { decision = "PASS" }, ("If-Match", "*"));
        (refusal.Status, refusal.Code).ShouldBe((403, code));
    }
}
