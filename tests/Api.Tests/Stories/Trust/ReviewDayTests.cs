using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>The day of a reviewer and that of an owner: what waits, claim, decide, tell.</summary>
[Collection(Shared.Entries)]
public class ReviewDayTests(JippApp app)
{
    private const string Url = "/api/v1/innovations";
    private const string Tasks = "/api/v1/review-tasks";

    private static readonly GrantScope Province = new(ScopeKind.Region, "13");

    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    [Fact]
    public async Task A_reviewer_finds_claims_and_publishes_what_was_handed_in()
    {
        var draft = await HandedIn();
        var (reviewer, colleague) = (app.ClientWith("VALIDATOR", "sinta", Province), app.ClientWith("VALIDATOR", "budi", Province));

        var task = await Find(reviewer, draft.Id);
        task.ShouldNotBeNull();
        (await reviewer.Post($"{Tasks}/{draft.Id}/claim", new { })).Status.ShouldBe(200);

        (await colleague.Post($"{Tasks}/{draft.Id}/claim", new { })).Code.ShouldBe("REVIEW_TASK_CLAIMED");
        (await colleague.Post($"{Tasks}/{draft.Id}/decision", new { decision = "PASS" }, ("If-Match", "*"))).Code.ShouldBe(
            "REVIEW_TASK_CLAIMED"
        );
        (await colleague.Post($"{Url}/{draft.Id}/transitions", new { to = "PUBLISHED" }, ("If-Match", "*"))).Code.ShouldBe(
            "REVIEW_TASK_CLAIMED"
        );
        (await reviewer.Get($"{Tasks}?mine=true")).Ids.ShouldBe([draft.Id]);
        (await colleague.Get($"{Tasks}?mine=true")).Ids.ShouldBeEmpty();
        var decided = await reviewer.Post($"{Tasks}/{draft.Id}/decision", new { decision = "PASS" }, ("If-Match", "*"));
        (decided.Status, (string?)decided["kind"]).ShouldBe((200, "PUBLICATION"), decided.Text);
        (await app.Anonymous().Get($"{Url}/{draft.Id}")).Status.ShouldBe(200);
        (await Find(reviewer, draft.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task A_released_task_is_free()
    {
        var draft = await HandedIn();
        var (reviewer, colleague) = (app.ClientWith("VALIDATOR", "wati"), app.ClientWith("VALIDATOR", "joko"));
        await reviewer.Post($"{Tasks}/{draft.Id}/claim", new { });

        (await colleague.Post($"{Tasks}/{draft.Id}/release", new { })).Code.ShouldBe("REVIEW_TASK_NOT_CLAIMED");
        (await reviewer.Post($"{Tasks}/{draft.Id}/release", new { })).Status.ShouldBe(200);

        (await colleague.Post($"{Tasks}/{draft.Id}/claim", new { })).Status.ShouldBe(200);
    }

    [Fact]
    public async Task An_owner_finds_what_came_back_and_discards_it()
    {
        var draft = await HandedIn();
        (
            await app.ClientWith("VALIDATOR", "rani")
                .Post($"{Tasks}/{draft.Id}/decision", new { decision = "RETURN", reason = "Hasil tanpa angka." }, ("If-Match", "*"))
        ).Status.ShouldBe(200);

        var mine = await Editor.Get($"{Url}?mine=true&publication=DRAFT&sort=-updatedAt&limit=100");
        var card = mine.Items.Single(item => (string?)item["id"] == draft.Id);
        ((string?)card["publication"], mine.Header("Cache-Control")).ShouldBe(("DRAFT", "private, no-cache"));
        ((string?)(await Editor.Get($"{Url}/{draft.Id}"))["statusReason"]).ShouldBe("Hasil tanpa angka.");
        (await Editor.Delete($"{Url}/{draft.Id}", ("If-Match", "*"))).Status.ShouldBe(204);
        (await Editor.Get($"{Url}/{draft.Id}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Drafts_are_listed_only_for_those_who_may_read_them()
    {
        var draft = await HandedIn();
        var all = $"{Url}?publication=IN_REVIEW&limit=100";

        (await app.Anonymous().Get(all)).Status.ShouldBe(401);
        (await app.ClientWith("MENTOR").Get(all)).Status.ShouldBe(403);
        (await app.ClientWith("INSTITUTION_EDITOR", "asing", await OtherInstitution()).Get(all)).Ids.ShouldNotContain(draft.Id);
        (await app.ClientWith("HUB_ADMIN").Get(all)).Ids.ShouldContain(draft.Id);
        (await app.Anonymous().Get($"{Url}?limit=100")).Ids.ShouldNotContain(draft.Id);
    }

    [Theory]
    [InlineData("title")]
    [InlineData("-title")]
    [InlineData("year")]
    [InlineData("-updatedAt")]
    [InlineData("id")]
    public async Task Drafts_are_filtered_paged_and_exported_like_the_directory(string sort)
    {
        var tag = $"uji{Given.Next()}";
        List<string> drafts = [];
        for (var number = 0; number < 3; number++)
        {
            var reply = await Editor.Post(
                Url,
                new
                {
                    title = $"Draf {number} {tag}",
                    ownerInstitutionId = app.Accounts.Government,
                    regionCode = "13.71",
                    year = 2020 + number,
                    sdgs = new[] { 3, 16 },
                    tags = new[] { tag },
                }
            );
            reply.Status.ShouldBe(201, reply.Text);
            drafts.Add(reply.Id);
        }

        var url = $"{Url}?publication=DRAFT&tag={tag}&sdg=3&q={tag}&provinceCode=13&sort={sort}&limit=2&count=exact";
        var first = await Editor.Get(url);
        first.Status.ShouldBe(200, first.Text);
        var second = await Editor.Get($"{url}&cursor={Uri.EscapeDataString((string)first["page.nextCursor"]!)}");

        first.Ids.Concat(second.Ids).Order().ShouldBe(drafts.Order());
        ((int)first["page.count.value"]!).ShouldBe(3, first.Text);
        (await Editor.Get($"{Url}?publication=DRAFT&tag={tag}&sdg=4")).Ids.ShouldBeEmpty();
        (await Editor.Get($"{Url}?publication=DRAFT&tag={tag}", ("Accept", "text/csv"))).Text.Split('\n').Length.ShouldBeGreaterThan(3);
    }

    private async Task<Reply> HandedIn()
    {
        var draft = await Editor.Post(Url, Given.Complete(app.Accounts.Government));
        draft.Status.ShouldBe(201, draft.Text);
        (await Editor.Post($"{Url}/{draft.Id}/transitions", new { to = "IN_REVIEW" }, ("If-Match", "*"))).Status.ShouldBe(200);
        return draft;
    }

    private async Task<GrantScope> OtherInstitution() => new(ScopeKind.Institution, (await app.Institution(root: true)).Id);

    private static async Task<System.Text.Json.Nodes.JsonNode?> Find(HttpClient reviewer, string id)
    {
        string? url = $"{Tasks}?kind=PUBLICATION&regionCode=13&limit=100";
        while (url is not null)
        {
            var page = await reviewer.Get(url);
            page.Status.ShouldBe(200, page.Text);
            if (page.Items.FirstOrDefault(task => (string?)task["id"] == id) is { } task)
                return task;
            url = (string?)page["page.nextCursor"] is { } next
                ? $"{Tasks}?kind=PUBLICATION&regionCode=13&limit=100&cursor={Uri.EscapeDataString(next)}"
                : null;
        }

        return null;
    }
}
