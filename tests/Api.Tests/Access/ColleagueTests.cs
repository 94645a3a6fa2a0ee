using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.Access;

public class ColleagueTests(AccessApp app) : IClassFixture<AccessApp>
{
    private const string Url = "/api/v1/me/colleagues";

    [Fact]
    public async Task Who_plans_items_finds_the_people_of_their_institution_and_its_units_to_assign()
    {
        var (office, unit, other) = (
            (await app.Institution(root: true)).Id,
            await app.Institution(),
            (await app.Institution(root: true)).Id
        );
        var below = (await app.Institution(parentId: office)).Id;
        var (own, ofUnit, foreign) = (await app.Person(office), await app.Person(below), await app.Person(other));
        var (invited, disabled) = (await app.Invited(office), await app.Person(office));
        (await app.Disable(disabled.Id)).Status.ShouldBe(200);
        var editor = app.ClientWith("INSTITUTION_EDITOR", "penyusun", new(ScopeKind.Institution, office));

        var found = await editor.Get(Url);
        found.Ids.ShouldBe([own.Id, ofUnit.Id], ignoreOrder: true);
        found.Text.ShouldNotContain("@");
        foreach (var hidden in new[] { foreign.Id, invited.Of().Id, disabled.Id })
            found.Text.ShouldNotContain(hidden);
        var one = (await editor.Get($"{Url}?q={own.Name[^8..].ToUpperInvariant()}")).Items.ShouldHaveSingleItem();
        (one["name"]!.ToString(), one["institutionId"]!.ToString()).ShouldBe((own.Name, office));
        (await editor.Get($"{Url}?institutionId={below}")).Ids.ShouldBe([ofUnit.Id]);
        (await editor.Get($"{Url}?institutionId={other}")).Ids.ShouldBeEmpty();
        (await editor.Get($"{Url}?q=uji.example")).Ids.ShouldBeEmpty("addresses are not searched");
        (await app.ClientWith("INSTITUTION_EDITOR", "penyusun", new(ScopeKind.Institution, unit.Id)).Get(Url)).Ids.ShouldBeEmpty();

        var plan = await app.PlanWith(PlanStatus.InProgress, office, GivenItems.Step());
        var item = $"/api/v1/action-items/{plan.Items[0]}";
        var assigned = await editor.Patch(item, new { assigneeId = ofUnit.Id }, ("If-Match", "*"));
        (assigned.Status, (string?)assigned["assigneeName"]).ShouldBe((200, ofUnit.Name));
    }

    [Fact]
    public async Task Many_colleagues_are_read_page_by_page_and_back()
    {
        var office = (await app.Institution(root: true)).Id;
        for (var count = 0; count < 7; count++)
            await app.Person(office);
        var editor = app.ClientWith("INSTITUTION_EDITOR", "penyusun", new(ScopeKind.Institution, office));
        var all = (await editor.Get(Url)).Ids;
        all.Count.ShouldBe(7);

        List<string> walked = [];
        Reply page;
        string? cursor = null;
        do
        {
            page = await editor.Get($"{Url}?limit=3{(cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}")}");
            walked.AddRange(page.Ids);
            cursor = (string?)page["page.nextCursor"];
        } while (cursor is not null);

        walked.ShouldBe(all);
        var back = await editor.Get($"{Url}?limit=3&cursor={Uri.EscapeDataString((string)page["page.prevCursor"]!)}");
        back.Ids.ShouldBe(all.Skip(3).Take(3));
        var other = app.ClientWith("INSTITUTION_EDITOR", "penyusun lain", new(ScopeKind.Institution, office));
        (await other.Get($"{Url}?limit=3&cursor={Uri.EscapeDataString((string)page["page.prevCursor"]!)}")).Code.ShouldBe(
            "CURSOR_MISMATCH"
        );
    }

    [Theory]
    [InlineData("MENTOR")]
    [InlineData("EVALUATOR")]
    [InlineData("SIGNATORY")]
    [InlineData("VALIDATOR")]
    [InlineData("SOURCE_ADMIN")]
    [InlineData("NOBODY")]
    public async Task Who_plans_no_items_learns_no_names(string role) =>
        (await app.ClientWith(role, "pengumpul nama").Get(Url)).Status.ShouldBe(403);

    [Fact]
    public async Task Neither_the_public_nor_a_partner_learns_names()
    {
        (await app.Anonymous().Get(Url)).Status.ShouldBe(401);
        (await app.ClientOf("KIPP").Get(Url)).Status.ShouldBe(403);
    }
}
