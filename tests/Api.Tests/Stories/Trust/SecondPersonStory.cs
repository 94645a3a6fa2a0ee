using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Escalations;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Lineage;
using JippApi.Domain.Access;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>Attempts to be both persons of a check that takes two.</summary>
[Collection(Shared.Plans)]
public class SecondPersonStory(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Theory]
    [InlineData("the lender")]
    [InlineData("the deputy")]
    [InlineData("the deputy for the lender")]
    public async Task A_link_claimed_and_confirmed_in_a_name_is_not_verified_in_it(string verifier)
    {
        var (lender, deputy) = (app.Person("NATIONAL_ADMIN"), app.Person("VALIDATOR"));
        var acting = await lender.LentTo(deputy);
        var claim = await acting.Claim((await app.Published()).Id, (await app.Published()).Id).Done();
        (await acting.MoveLink(claim.Id, "CONFIRMED_BY_ORIGIN")).Status.ShouldBe(200);
        var client = verifier switch
        {
            "the lender" => lender.Client,
            "the deputy" => deputy.Client,
            _ => acting,
        };

        var refusal = await client.MoveLink(claim.Id, "VERIFIED");

        (refusal.Status, refusal.Code).ShouldBe((403, "LINK_VERIFIED_BY_CLAIMANT"));
        (await client.Get($"{GivenLineage.Url}/{claim.Id}/transitions"))["moves"]!
            .AsArray()
            .Single(move => (string?)move!["to"] == "VERIFIED")!["obstacle"]!
            .ToString()
            .ShouldBe("LINK_VERIFIED_BY_CLAIMANT");
        ((string?)(await Admin.Get($"{GivenLineage.Url}/{claim.Id}"))["status"]).ShouldBe("CONFIRMED_BY_ORIGIN");
        (await app.Person("VALIDATOR").Client.MoveLink(claim.Id, "VERIFIED")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task An_owner_at_the_time_of_the_claim_does_not_verify_the_link_after_giving_the_replica_away()
    {
        var mine = await app.Root();
        var replica = await app.CompleteDraft(ownerId: mine);
        var link = await app.Linked((await app.Published()).Id, replica.Id);
        await app.Revised(replica.Id, new { ownerInstitutionId = await app.Root() });
        await app.Move(replica.Id, new { to = "IN_REVIEW" });
        await app.Move(replica.Id, new { to = "PUBLISHED" }); // which forgets who owned the record before, but not who owned the link

        var refusal = await (await app.Person("VALIDATOR").At(mine)).Client.MoveLink(link.Id, "VERIFIED");

        (refusal.Status, refusal.Code).ShouldBe((403, "OWN_RECORD"));
        ((string?)(await Admin.Get($"{GivenLineage.Url}/{link.Id}"))["status"]).ShouldBe("CONFIRMED_BY_ORIGIN");
    }

    [Fact]
    public async Task An_editor_of_either_end_does_not_verify_the_link_by_a_loan()
    {
        var mine = await app.Root();
        var link = await app.Linked((await app.Published(ownerId: mine)).Id, (await app.Published()).Id);
        var client = await app.Person("VALIDATOR").LentTo(app.Editor(mine));

        (await client.MoveLink(link.Id, "VERIFIED")).Code.ShouldBe("OWN_RECORD");
        (await client.MoveLink(link.Id, "REJECTED")).Code.ShouldBe("OWN_RECORD");
        ((string?)(await Admin.Get($"{GivenLineage.Url}/{link.Id}"))["status"]).ShouldBe("CONFIRMED_BY_ORIGIN");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_survey_submitted_in_a_name_is_not_verified_in_it(bool byLender)
    {
        var (lender, deputy) = (app.Person("NATIONAL_ADMIN"), app.Person("NATIONAL_ADMIN"));
        var hub = await app.WorkingHub();
        var surveys = $"{GivenHubs.Url}/{hub.Id}/maturity-surveys";
        var acting = await lender.LentTo(deputy);
        var survey = await acting.Post(surveys, new { instrumentVersion = "2026", answers = GivenHub.Answers }).Done();
        var client = byLender ? lender.Client : deputy.Client;

        foreach (var status in new[] { "VERIFIED", "REJECTED" })
        {
            var refusal = await client.Post($"{surveys}/{survey.Id}/verification", new { status, note = "x" }, ("If-Match", "*"));
            (refusal.Status, refusal.Code).ShouldBe((403, "SURVEY_VERIFIED_BY_SUBMITTER"));
        }

        ((string?)(await Admin.Get($"{surveys}/{survey.Id}"))["status"]).ShouldBe("PENDING");
    }

    [Fact]
    public async Task An_editor_of_the_host_neither_assesses_the_hub_nor_verifies_its_survey_by_a_loan()
    {
        var hub = await app.WorkingHub();
        var unit = (await app.Institution(parentId: hub.Host)).Id;
        var client = await app.Person("NATIONAL_ADMIN").LentTo(app.Editor(unit));

        var assessed = await client.Post(
            $"{GivenHubs.Url}/{hub.Id}/assessments",
            new
            {
                criterion = "LEADER_COMMITMENT",
                score = 100,
                evidence = "x",
            },
            ("If-Match", "*")
        );
        var verified = await client.Post(
            $"{GivenHubs.Url}/{hub.Id}/maturity-surveys/{hub.Survey}/verification",
            new { status = "VERIFIED" },
            ("If-Match", "*")
        );

        (assessed.Status, assessed.Code, verified.Status, verified.Code).ShouldBe((403, "OWN_RECORD", 403, "OWN_RECORD"));
        ((string?)(await Admin.Get($"{GivenHubs.Url}/{hub.Id}/maturity-surveys/{hub.Survey}"))["status"]).ShouldBe("PENDING");
    }

    [Fact]
    public async Task An_editor_of_the_adopter_does_not_waive_its_readiness_by_a_loan()
    {
        var adopter = await app.Root();
        var plan = $"{GivenPlans.Url}/{(await app.Plan(adopterId: adopter)).Id}";
        var client = await app.Person("HUB_ADMIN", new(ScopeKind.Region, "13")).LentTo(app.Editor(adopter));

        var refusal = await client.Post($"{plan}/readiness-exception", new { reason = "Mendesak" }, ("If-Match", "*"));

        (refusal.Status, refusal.Code).ShouldBe((403, "OWN_RECORD"));
        (await Admin.Get(plan))["readinessException"].ShouldBeNull();
    }

    [Fact]
    public async Task A_hub_admin_who_also_edits_for_the_adopter_does_not_end_its_escalation()
    {
        var adopter = await app.Root();
        var item = (await app.PlanWith(PlanStatus.InProgress, adopter, GivenItems.Step("Latih", new(2026, 1, 1)))).Items[0];
        var escalation = $"{GivenEscalations.Url}/{await app.Escalation(item)}";
        var hub = await app.Person("HUB_ADMIN", new(ScopeKind.Region, "13")).And("INSTITUTION_EDITOR", new(ScopeKind.Institution, adopter));

        var refusal = await hub.Client.Post($"{escalation}/transitions", new { to = "RESOLVED", reason = "Selesai" }, ("If-Match", "*"));

        (refusal.Status, refusal.Code).ShouldBe((403, "OWN_RECORD"));
        ((string?)(await Admin.Get(escalation))["status"]).ShouldBe("OPEN");
    }

    [Fact]
    public async Task An_editor_of_the_adopter_does_not_evaluate_its_plan_by_a_loan()
    {
        var adopter = await app.Root();
        var plan = await app.Completed(adopterId: adopter);
        var client = await app.Person("EVALUATOR", GrantScope.Nation).LentTo(app.Editor(adopter));

        var refusal = await client.Post($"{GivenPlans.Url}/{plan.Id}/evaluations", GivenLineage.Findings(), ("If-Match", "*"));

        (refusal.Status, refusal.Code).ShouldBe((403, "PLAN_EVALUATED_BY_ADOPTER"));
        ((string?)(await Admin.Get($"{GivenPlans.Url}/{plan.Id}"))["status"]).ShouldBe("COMPLETED");
    }
}
