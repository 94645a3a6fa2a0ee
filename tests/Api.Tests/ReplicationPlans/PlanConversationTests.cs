using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.ReplicationPlans;

[Collection(Shared.Plans)]
public class PlanConversationTests(JippApp app)
{
    private static readonly string[] Visibilities = ["PUBLIC", "PARTIES", "ADOPTER"];

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_comment_is_visible_to_its_audience()
    {
        var (plan, adopter, owner) = await SpokenAboutAsync();

        (await TextsAsync(adopter, plan)).ShouldBe(["ADOPTER", "PARTIES", "PUBLIC"]);
        (await TextsAsync(Admin, plan)).ShouldBe(["ADOPTER", "PARTIES", "PUBLIC"]);
        (await TextsAsync(owner, plan)).ShouldBe(["PARTIES", "PUBLIC"]);
        (await TextsAsync(app.ClientWith("MENTOR", scope: new(ScopeKind.Region, "13")), plan)).ShouldBe(["PARTIES", "PUBLIC"]);
        (await TextsAsync(app.Anonymous(), plan)).ShouldBe(["PUBLIC"]);
        (await TextsAsync(app.ClientWith("MENTOR", scope: new(ScopeKind.Region, "61")), plan)).ShouldBe(["PUBLIC"]);
    }

    [Fact]
    public async Task Only_participants_see_the_author_of_a_comment()
    {
        var (plan, adopter, _) = await SpokenAboutAsync();

        (await adopter.Get($"{Url}/{plan}/comments")).Items.ShouldAllBe(comment => comment["author"] != null);
        (await app.Anonymous().Get($"{Url}/{plan}/comments")).Items.ShouldAllBe(comment => comment["author"] == null);
    }

    [Fact]
    public async Task Comments_are_paged_newest_first()
    {
        var (plan, adopter, _) = await SpokenAboutAsync();

        var first = await adopter.Get($"{Url}/{plan}/comments?limit=2");
        var second = await adopter.Get($"{Url}/{plan}/comments?limit=2&cursor={first["page.nextCursor"]}");
        var back = await adopter.Get($"{Url}/{plan}/comments?limit=2&cursor={second["page.prevCursor"]}");

        second.Items.Select(comment => (string?)comment["text"]).ShouldBe(["PUBLIC"]);
        back.Ids.ShouldBe(first.Ids);
    }

    [Fact]
    public async Task Only_participants_may_comment()
    {
        var (plan, _, owner) = await SpokenAboutAsync();

        (await owner.Post($"{Url}/{plan}/comments", new { text = "Halo", visibility = "ADOPTER" })).Status.ShouldBe(403);
        (
            await EditorOf((await app.Institution()).Id).Post($"{Url}/{plan}/comments", new { text = "Halo", visibility = "PUBLIC" })
        ).Status.ShouldBe(403);
        (await owner.Post($"{Url}/{plan}/comments", new { text = " " })).Faults.ShouldBe(["/text REQUIRED", "/visibility REQUIRED"]);
    }

    [Fact]
    public async Task The_timeline_merges_transitions_comments_items_and_signatures()
    {
        var (plan, adopter, _) = await SpokenAboutAsync();

        var timeline = await adopter.Get($"{Url}/{plan}/timeline?limit=50");

        timeline
            .Items.Select(entry => (string?)entry["action"])
            .ShouldBe([
                "PLAN_COMMENTED",
                "PLAN_COMMENTED",
                "PLAN_COMMENTED",
                "PLAN_COMMITTED",
                "COMMITMENT_SIGNED",
                "COMMITMENT_SIGNATURE_GIVEN",
                "PLAN_PUT_FOR_SIGNING",
                "COMMITMENT_OPENED",
                "PLAN_ACCEPTED",
                "PLAN_PROPOSED",
                "PLAN_READINESS_ASSESSED",
                "ACTION_ITEM_PLANNED",
                "PLAN_DRAFTED",
            ]);
        ((string?)timeline.Items[0]["comment"]!["text"]).ShouldBe("ADOPTER");
        ((string?)timeline.Items[11]["activity"]).ShouldNotBeNullOrEmpty();
        timeline.Items[8]["details"]!["agreementNumber"].ShouldNotBeNull();
    }

    [Fact]
    public async Task The_public_sees_transitions_and_public_comments()
    {
        var (plan, _, owner) = await SpokenAboutAsync();

        var timeline = await app.Anonymous().Get($"{Url}/{plan}/timeline");

        timeline
            .Items.Select(entry => (string?)entry["action"])
            .ShouldBe([
                "PLAN_COMMENTED",
                "PLAN_COMMITTED",
                "COMMITMENT_SIGNED",
                "COMMITMENT_SIGNATURE_GIVEN",
                "COMMITMENT_OPENED",
                "PLAN_ACCEPTED",
                "PLAN_PROPOSED",
            ]);
        timeline.Items.ShouldAllBe(entry => entry["actor"] == null && entry["details"] == null);
        (await owner.Get($"{Url}/{plan}/timeline")).Text.ShouldNotContain("\"ADOPTER\"");
    }

    [Fact]
    public async Task The_timeline_can_be_paged()
    {
        var (plan, adopter, _) = await SpokenAboutAsync();
        var all = (await adopter.Get($"{Url}/{plan}/timeline?limit=50")).Items.Select(entry => entry.ToJsonString()).ToList();

        List<string> walked = [];
        string? cursor = "";
        while (cursor is not null)
        {
            var page = await adopter.Get($"{Url}/{plan}/timeline?limit=4{(cursor == "" ? "" : $"&cursor={cursor}")}");
            walked.AddRange(page.Items.Select(entry => entry.ToJsonString()));
            cursor = page["page.hasMore"]!.GetValue<bool>() ? (string)page["page.nextCursor"]! : null;
        }

        walked.ShouldBe(all);
    }

    /// <summary>A signed plan with one comment of each visibility, whose text is its visibility.</summary>
    private async Task<(string Plan, HttpClient Adopter, HttpClient Owner)> SpokenAboutAsync()
    {
        var (adopter, owner) = ((await app.Institution()).Id, (await app.Institution()).Id);
        var plan = await app.Committed((await app.Published(ownerId: owner)).Id, adopter);
        foreach (var visibility in Visibilities)
            (await EditorOf(adopter).Post($"{Url}/{plan.Id}/comments", new { text = visibility, visibility })).Status.ShouldBe(201);
        return (plan.Id, EditorOf(adopter), EditorOf(owner));
    }

    private HttpClient EditorOf(string institution) => app.ClientWith("INSTITUTION_EDITOR", scope: new(ScopeKind.Institution, institution));

    private static async Task<IEnumerable<string?>> TextsAsync(HttpClient client, string plan) =>
        (await client.Get($"{Url}/{plan}/comments")).Items.Select(comment => (string?)comment["text"]);
}
