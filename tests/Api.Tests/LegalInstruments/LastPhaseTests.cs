using JippApi.Api.Tests.Attestations;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Lineage;

namespace JippApi.Api.Tests.LegalInstruments;

/// <summary>The last phase of a plan ends by facts that others have accepted.</summary>
[Collection(Shared.Plans)]
public class LastPhaseTests(JippApp app)
{
    private const string To = "INSTITUTIONALISED";

    [Fact]
    public async Task Each_obstacle_is_named_until_the_facts_are_there()
    {
        var adopter = (await app.Institution()).Id;
        var plan = (await app.Completed(adopterId: adopter)).Id;
        (await Close(plan)).Code.ShouldBe("PLAN_TRANSITION_NOT_ALLOWED");
        await app.Evaluated(plan);
        (await Close(plan)).Code.ShouldBe("PLAN_REPLICA_MISSING");
        var replica = (await app.Replica(plan)).Id;
        (await Close(plan)).Code.ShouldBe("PLAN_NOT_TO_INSTITUTIONALISE");
        await app.Evaluated(plan, "INSTITUTIONALISE");

        string[] missing =
        [
            "CONFIRMED_RUNNING",
            "INSTRUMENT_IN_FORCE",
            "REGIONAL_INSTRUMENT_IN_FORCE",
            "RECENT_PROGRAMME",
            "RECENT_BUDGET",
        ];
        var refused = await Close(plan);
        (refused.Status, refused.Code).ShouldBe((409, "PLAN_LADDER_TOO_LOW"));
        refused["missing"]!.AsArray().Select(one => (string?)one).ShouldBe(missing);
        var move = (await app.ClientWith("NATIONAL_ADMIN").Get($"{GivenPlans.Url}/{plan}/transitions"))["moves"]!
            .AsArray()
            .Single(one => (string?)one!["to"] == To)!;
        ((string?)move["obstacle"]).ShouldBe("PLAN_LADDER_TOO_LOW");
        move["missing"]!.AsArray().Select(one => (string?)one).ShouldBe(missing);

        await app.Ministry().Stated(replica, "MINISTRY", "ACTIVE");
        await app.Proved(replica, "ROUTINE_PROGRAMME");
        await app.Proved(replica, "BUDGET");
        await app.Accepted(app.Accounts.Government, "REGION_HEAD_REGULATION", replica);
        var closed = await Close(plan);

        (closed.Status, (string?)closed["status"]).ShouldBe((200, To), closed.Text);
        closed.Routine().ShouldBe((true, "ROUTINE_PROGRAMME", ""));
    }

    [Fact]
    public async Task An_instrument_that_its_issuer_has_not_let_others_accept_ends_nothing()
    {
        var (plan, replica) = await app.Ready();
        var issuer = app.IssuerOf(app.Accounts.Government);
        var claimed = await issuer.Post(
            GivenInstruments.Url,
            GivenInstruments.Body(app.Accounts.Government, "REGION_HEAD_REGULATION", replica)
        );
        claimed.Status.ShouldBe(201, claimed.Text);

        (await issuer.MoveInstrument(claimed.Id, "ACCEPTED")).Status.ShouldBe(403);

        (await Close(plan)).Code.ShouldBe("PLAN_LADDER_TOO_LOW");
    }

    [Fact]
    public async Task An_instrument_repealed_after_the_end_is_shown_and_an_evaluation_takes_the_plan_back()
    {
        var (plan, replica) = await app.Ready();
        var regulation = await app.Accepted(app.Accounts.Government, "REGION_HEAD_REGULATION", replica);
        (await Close(plan)).Status.ShouldBe(200);

        (await app.IssuerOf(app.Accounts.Government).MoveInstrument(regulation.Id, "REPEALED", "Diganti")).Status.ShouldBe(200);

        var shown = await app.Anonymous().Get($"{GivenPlans.Url}/{plan}");
        ((string?)shown["status"]).ShouldBe(To);
        shown.Routine().ShouldBe((false, "RUNNING", "INSTRUMENT_IN_FORCE,REGIONAL_INSTRUMENT_IN_FORCE"));
        await app.Evaluated(plan, "IMPROVE");
        ((string?)(await app.Anonymous().Get($"{GivenPlans.Url}/{plan}"))["status"]).ShouldBe("EVALUATED");
        (await Close(plan)).Code.ShouldBe("PLAN_NOT_TO_INSTITUTIONALISE");
    }

    [Fact]
    public async Task A_replica_that_has_become_a_strangers_proves_nothing()
    {
        var (plan, replica) = await app.Ready();
        await app.Accepted(app.Accounts.Government, "REGION_HEAD_REGULATION", replica);
        await app.Revised(replica, new { ownerInstitutionId = (await app.Institution()).Id });

        (await Close(plan)).Code.ShouldBe("PLAN_REPLICA_MISSING");
    }

    private Task<Reply> Close(string plan) =>
        app.ClientWith("NATIONAL_ADMIN").Post($"{GivenPlans.Url}/{plan}/transitions", new { to = To }, ("If-Match", "*"));
}
