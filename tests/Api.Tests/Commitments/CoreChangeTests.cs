using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.ReplicationPlans;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.Commitments;

[Collection(Shared.Promises)]
public class CoreChangeTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_changed_core_can_be_signed_once_the_owner_has_agreed()
    {
        var owner = (await app.Institution()).Id;
        var plan = await ChangedAsync(owner);
        var sheet = await app.Sheet([plan]);
        await CommentAsync(Admin, plan.Id);

        var refused = await OpenAsync(sheet.Id);

        (refused.Status, refused.Code).ShouldBe((409, "PLAN_CORE_CHANGE_NOT_AGREED"));
        refused["missing"]!.AsArray().Select(missing => (string?)missing).ShouldBe([$"{plan.Id}/Aplikasi"]);
        (await Admin.Get($"{GivenCommitments.Url}/{sheet.Id}")).ETag.ShouldBe(sheet.ETag);
        var said = await CommentAsync(app.ClientWith("INSTITUTION_EDITOR", scope: new(ScopeKind.Institution, owner)), plan.Id, "AGREES");
        ((bool)said["byOwner"]!, (await OpenAsync(sheet.Id)).Status).ShouldBe((true, 200));
        (await Admin.Get($"{Url}/{plan.Id}/comments")).Items.Select(comment => (bool)comment["byOwner"]!).ShouldBe([true, false]);
    }

    [Theory]
    [InlineData("id", "Pemilik", "pemilik")]
    [InlineData("en", "owner", "owner")]
    public async Task The_problem_names_who_can_help(string language, string title, string help)
    {
        var sheet = await app.Sheet([await ChangedAsync((await app.Institution()).Id)]);

        var refused = await Admin.Post(
            $"{GivenCommitments.Url}/{sheet.Id}/transitions",
            new { to = "OPEN_FOR_SIGNING" },
            ("If-Match", "*"),
            ("Accept-Language", language)
        );

        refused["title"]!.ToString().ShouldContain(title);
        refused.Text.ShouldContain(help);
    }

    [Fact]
    public async Task All_plans_without_the_consent_of_the_owner_are_named()
    {
        var owner = (await app.Institution()).Id;
        var plans = new[] { await ChangedAsync(owner), await app.Accepted(), await ChangedAsync(owner) };

        var refused = await OpenAsync((await app.Sheet(plans)).Id);

        refused["missing"]!
            .AsArray()
            .Select(missing => (string?)missing)
            .ShouldBe([$"{plans[0].Id}/Aplikasi", $"{plans[2].Id}/Aplikasi"], ignoreOrder: true);
    }

    private async Task<Reply> ChangedAsync(string owner)
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
        var plan = await Admin.Post(
            Url,
            new
            {
                originId = origin.Id,
                adopterId = (await app.Institution()).Id,
                kind = "ADAPT",
                extent = "FULL",
                budgetYear = 2027,
                adaptations,
            }
        );
        plan.Status.ShouldBe(201, plan.Text);
        await app.Item(plan, unit: true);
        await app.Assessed(plan.Id, 4);
        await app.MovePlan(plan.Id, "PROPOSED", "ACCEPTED");
        return plan;
    }

    private Task<Reply> OpenAsync(string sheet) =>
        Admin.Post($"{GivenCommitments.Url}/{sheet}/transitions", new { to = "OPEN_FOR_SIGNING" }, ("If-Match", "*"));

    private static async Task<Reply> CommentAsync(HttpClient author, string plan, string? stance = null)
    {
        var body = new
        {
            text = "Silakan, asal alurnya tetap.",
            visibility = "PARTIES",
            stance,
        };
        var reply = await author.Post($"{Url}/{plan}/comments", body);
        reply.Status.ShouldBe(201, reply.Text);
        return reply;
    }
}
