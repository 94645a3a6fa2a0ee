using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.ReplicationPlans;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>Attempts to sign a change of the core to which the owner of the origin has not agreed.</summary>
[Collection(Shared.Promises)]
public class ObjectingOwnerStory(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Only_the_latest_stance_of_the_owner_opens_the_signing()
    {
        var owner = await app.Root();
        var (plan, sheet) = await ChangedAsync(owner);
        var editor = app.Editor(owner).Client;

        await ShouldBeRefusedAsync(sheet, "PLAN_CORE_CHANGE_NOT_AGREED");
        await SayAsync(editor, plan, null);
        await ShouldBeRefusedAsync(sheet, "PLAN_CORE_CHANGE_NOT_AGREED");
        await SayAsync(editor, plan, "OBJECTS");
        await ShouldBeRefusedAsync(sheet, "PLAN_CORE_CHANGE_OBJECTED");
        await SayAsync(editor, plan, "COMMENTS");
        await ShouldBeRefusedAsync(sheet, "PLAN_CORE_CHANGE_OBJECTED");
        await SayAsync(editor, plan, "AGREES");
        await SayAsync(editor, plan, "OBJECTS");
        await ShouldBeRefusedAsync(sheet, "PLAN_CORE_CHANGE_OBJECTED");
        var said = await SayAsync(editor, plan, "AGREES");

        (said["stance"]!.ToString(), (bool)said["byOwner"]!, said["inPlaceOfOwner"]).ShouldBe(("AGREES", true, null));
        (await OpenAsync(sheet)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_core_that_changes_after_the_consent_needs_a_new_one()
    {
        var owner = await app.Root();
        var (plan, sheet) = await ChangedAsync(owner);
        var editor = app.Editor(owner).Client;
        await SayAsync(editor, plan, "AGREES");

        await ReviseAsync(plan, new { problem = "Antrean panjang." });
        var announced = (await Admin.Get($"{GivenPlans.Url}/{plan}/transitions"))["moves"]!
            .AsArray()
            .Single(move => (string?)move!["to"] == "COMMITTED")!;
        announced["obstacle"]!.ToString().ShouldBe("PLAN_COMMITTED_BY_SIGNING", "the core is as it was");
        var core = (await Admin.Get($"{GivenPlans.Url}/{plan}"))["adaptations"]!.AsArray()[1]!;
        await ReviseAsync(
            plan,
            new
            {
                adaptations = new[]
                {
                    new
                    {
                        componentId = (string?)core["componentId"],
                        change = "DROPPED",
                        reason = "Tidak perlu.",
                    },
                },
            }
        );

        await ShouldBeRefusedAsync(sheet, "PLAN_CORE_CHANGE_NOT_AGREED");
        await SayAsync(editor, plan, "AGREES");
        (await OpenAsync(sheet)).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("an editor of the adopter")]
    [InlineData("the hub of both")]
    [InlineData("a mentor of the province")]
    [InlineData("a national administrator, though the owner has an account")]
    [InlineData("an editor of both")]
    [InlineData("an editor of the owner who has lent a role at the adopter")]
    public async Task Nobody_else_agrees_for_the_owner(string author)
    {
        var (owner, adopter) = (await app.Root(), await app.Root());
        var (plan, sheet) = await ChangedAsync(owner, adopter);
        var editor = app.Editor(owner);
        _ = editor.Id;
        var province = new GrantScope(ScopeKind.Region, "13");
        var client = author switch
        {
            "an editor of the adopter" => app.Editor(adopter).Client,
            "the hub of both" => app.Person("HUB_ADMIN", province).Client,
            "a mentor of the province" => app.Person("MENTOR", province).Client,
            "an editor of both" => (await editor.And("INSTITUTION_EDITOR", new(ScopeKind.Institution, adopter))).Client,
            "an editor of the owner who has lent a role at the adopter" => await editor.LentTo(app.Editor(adopter)),
            _ => Admin,
        };

        foreach (var stance in new[] { "AGREES", "OBJECTS" })
        {
            var refusal = await TryAsync(client, plan, stance);
            (refusal.Status, refusal.Code).ShouldBe((403, "PLAN_STANCE_OF_OWNER"));
        }

        (await Admin.Get($"{GivenPlans.Url}/{plan}/comments")).Items.ShouldBeEmpty();
        await ShouldBeRefusedAsync(sheet, "PLAN_CORE_CHANGE_NOT_AGREED");
    }

    [Fact]
    public async Task A_national_administrator_stands_in_for_an_owner_without_an_account_and_the_comment_says_so()
    {
        var (plan, sheet) = await ChangedAsync(await app.Root());

        (await TryAsync(app.Person("HUB_ADMIN", new(ScopeKind.Region, "13")).Client, plan, "AGREES")).Code.ShouldBe("PLAN_STANCE_OF_OWNER");
        var said = await SayAsync(Admin, plan, "AGREES");

        ((bool)said["byOwner"]!, (bool)said["inPlaceOfOwner"]!).ShouldBe((false, true));
        (await OpenAsync(sheet)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_national_administrator_who_belongs_to_the_adopter_does_not_stand_in()
    {
        var adopter = await app.Root();
        var (plan, sheet) = await ChangedAsync(await app.Root(), adopter);
        var national = await app.Person("NATIONAL_ADMIN").At(adopter);

        (await TryAsync(national.Client, plan, "AGREES")).Code.ShouldBe("PLAN_STANCE_OF_OWNER");
        await ShouldBeRefusedAsync(sheet, "PLAN_CORE_CHANGE_NOT_AGREED");
    }

    private async Task<(string Plan, string Sheet)> ChangedAsync(string owner, string? adopter = null)
    {
        var origin = await app.InnovationWithComponents(owner);
        var adaptations = new[]
        {
            new
            {
                componentId = origin.ComponentId(1),
                change = "CHANGED",
                reason = "Sudah ada aplikasi kota.",
            },
        };
        var body = new
        {
            originId = origin.Id,
            adopterId = adopter ?? await app.Root(),
            kind = "ADAPT",
            extent = "FULL",
            budgetYear = 2027,
            adaptations,
        };
        var plan = await Admin.Post(GivenPlans.Url, body).Done();
        await app.Item(plan, unit: true);
        await app.Assessed(plan.Id, 4);
        await app.MovePlan(plan.Id, "PROPOSED", "ACCEPTED");
        return (plan.Id, (await app.Sheet([plan])).Id);
    }

    private Task<Reply> ReviseAsync(string plan, object patch) => Admin.Patch($"{GivenPlans.Url}/{plan}", patch, ("If-Match", "*")).Done();

    private static Task<Reply> SayAsync(HttpClient author, string plan, string? stance) => TryAsync(author, plan, stance).Done();

    private static Task<Reply> TryAsync(HttpClient author, string plan, string? stance) =>
        author.Post(
            $"{GivenPlans.Url}/{plan}/comments",
            new
            {
                text = "Tentang aplikasinya.",
                visibility = "PARTIES",
                stance,
            }
        );

    private Task<Reply> OpenAsync(string sheet) =>
        Admin.Post($"{GivenCommitments.Url}/{sheet}/transitions", new { to = "OPEN_FOR_SIGNING" }, ("If-Match", "*"));

    private async Task ShouldBeRefusedAsync(string sheet, string code)
    {
        var refusal = await OpenAsync(sheet);
        (refusal.Status, refusal.Code).ShouldBe((409, code));
        ((string?)(await Admin.Get($"{GivenCommitments.Url}/{sheet}"))["status"]).ShouldBe("DRAFT");
    }
}
