using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.ReplicationPlans;

[Collection(Shared.Plans)]
public class DraftingPlanTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_new_plan_is_a_draft_with_a_location_and_an_entity_tag()
    {
        var origin = await app.Published();
        var adopter = await app.Institution();

        var created = await app.ClientWith("INSTITUTION_EDITOR").Post(Url, Body(origin.Id, adopter.Id));

        created.Status.ShouldBe(201, created.Text);
        created.Header("Location").ShouldBe($"{Url}/{created.Id}");
        ((string?)created["status"], (string?)created["origin.id"], (string?)created["adopter.id"]).ShouldBe(
            ("DRAFT", origin.Id, adopter.Id)
        );
        ((int)created["fidelity"]!, (int)created["origin.revision"]!, (decimal)created["targets"]![0]!["baseline"]!).ShouldBe(
            (100, 1, 30.5m)
        );
        var read = await app.ClientWith("INSTITUTION_EDITOR").Get($"{Url}/{created.Id}");
        (read.Text, read.ETag).ShouldBe((created.Text, created.ETag));
    }

    [Fact]
    public async Task All_faults_are_reported_at_once()
    {
        var problem = await Admin.Post(
            Url,
            new
            {
                budgetYear = 1900,
                problem = new string('a', 4_001),
                adaptations = new object[]
                {
                    new
                    {
                        component = "Alur",
                        kind = "CORE",
                        change = "KEPT",
                    },
                    new
                    {
                        component = "alur ",
                        kind = "CORE",
                        change = "KEPT",
                    },
                },
                targets = new[]
                {
                    new
                    {
                        indicator = " ",
                        goal = 1,
                        unit = "hari",
                    },
                },
            }
        );

        problem.Status.ShouldBe(422);
        problem.Faults.ShouldBe(
            [
                "/budgetYear OUT_OF_RANGE",
                "/problem TOO_LONG",
                "/adaptations REPEATED",
                "/targets/0/indicator REQUIRED",
                "/adopterId REQUIRED",
                "/originId REQUIRED",
                "/kind REQUIRED",
                "/extent REQUIRED",
            ],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task A_malformed_number_is_reported()
    {
        var problem = await Admin.Post(
            Url,
            new
            {
                targets = new[]
                {
                    new
                    {
                        indicator = "Waktu",
                        goal = "cepat",
                        unit = "hari",
                    },
                },
            }
        );

        problem.Faults.ShouldContain("/targets/0/goal WRONG_TYPE");
        problem.Text.ShouldContain("number");
    }

    [Fact]
    public async Task Unknown_references_are_all_reported_at_once()
    {
        (await Admin.Post(Url, Body(Guid.CreateVersion7().ToString(), Guid.CreateVersion7().ToString()))).Faults.ShouldBe(
            ["/originId UNKNOWN_INNOVATION", "/adopterId UNKNOWN_INSTITUTION"],
            ignoreOrder: true
        );
        (
            await Admin.Post(
                Url,
                new
                {
                    templatePlanId = Guid.CreateVersion7(),
                    adopterId = app.Accounts.Government,
                    budgetYear = 2027,
                }
            )
        ).Faults.ShouldBe(["/templatePlanId UNKNOWN_PLAN"]);
    }

    [Fact]
    public async Task An_unpublished_innovation_cannot_be_replicated()
    {
        var draft = await app.CompleteDraft();

        (await Admin.Post(Url, Body(draft.Id, app.Accounts.Government))).Code.ShouldBe("ORIGIN_NOT_PUBLISHED");
        (
            await app.ClientWith("INSTITUTION_EDITOR", scope: new(Domain.Access.ScopeKind.Institution, (await app.Institution()).Id))
                .Post(Url, Body(draft.Id, app.Accounts.Government))
        ).Faults.ShouldContain("/originId UNKNOWN_INNOVATION");
    }

    [Fact]
    public async Task An_owner_cannot_replicate_its_own_innovation()
    {
        var owner = await app.Institution();
        var origin = await app.Published(ownerId: owner.Id);

        var problem = await Admin.Post(Url, Body(origin.Id, owner.Id));

        (problem.Status, problem.Code).ShouldBe((422, "ADOPTER_IS_OWNER"));
    }

    [Fact]
    public async Task A_changed_component_requires_a_reason()
    {
        var plan = await app.Plan();

        var problem = await Admin.Patch(
            $"{Url}/{plan.Id}",
            new
            {
                adaptations = new[]
                {
                    new
                    {
                        component = "Alur",
                        kind = "CORE",
                        change = "DROPPED",
                    },
                },
            },
            ("If-Match", "*")
        );

        (problem.Status, problem.Code).ShouldBe((422, "ADAPTATION_WITHOUT_REASON"));
    }

    [Fact]
    public async Task A_patch_changes_only_what_it_names_and_null_removes()
    {
        var plan = await app.Plan();

        var patched = await Admin.Patch($"{Url}/{plan.Id}", new { budgetYear = 2028, problem = (string?)null }, ("If-Match", plan.ETag));

        patched.Status.ShouldBe(200, patched.Text);
        ((int)patched["budgetYear"]!, patched["problem"], (string?)patched["kind"]).ShouldBe((2028, null, "ADAPT"));
        patched["targets"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_change_requires_the_current_entity_tag()
    {
        var plan = await app.Plan();
        var changed = await Admin.Patch($"{Url}/{plan.Id}", new { budgetYear = 2028 }, ("If-Match", plan.ETag));

        (await Admin.Patch($"{Url}/{plan.Id}", new { budgetYear = 2029 })).Status.ShouldBe(428);
        var stale = await Admin.Patch($"{Url}/{plan.Id}", new { budgetYear = 2029 }, ("If-Match", plan.ETag));

        stale.Status.ShouldBe(412);
        stale["currentETag"]!.ToString().ShouldBe(changed.ETag);
    }

    [Theory]
    [InlineData("originId")]
    [InlineData("adopterId")]
    public async Task Origin_and_adopter_cannot_be_changed(string field)
    {
        var plan = await app.Plan();

        (
            await Admin.Patch($"{Url}/{plan.Id}", new Dictionary<string, object> { [field] = Guid.CreateVersion7() }, ("If-Match", "*"))
        ).Faults.ShouldBe([$"/{field} UNKNOWN_FIELD"]);
    }

    [Fact]
    public async Task Kind_and_extent_are_fixed_by_agreement_and_the_rest_by_signing()
    {
        var plan = await app.Plan();
        await app.MovePlan(plan.Id, "PROPOSED", "ACCEPTED");
        (await Admin.Patch($"{Url}/{plan.Id}", new { kind = "MODIFY" }, ("If-Match", "*"))).Code.ShouldBe("PLAN_AGREEMENT_FIXED");
        (await Admin.Patch($"{Url}/{plan.Id}", new { budgetYear = 2028 }, ("If-Match", "*"))).Status.ShouldBe(200);

        var signed = await app.Committed();

        (await Admin.Patch($"{Url}/{signed.Id}", new { budgetYear = 2028 }, ("If-Match", "*"))).Code.ShouldBe("PLAN_NOT_EDITABLE");
    }
}
