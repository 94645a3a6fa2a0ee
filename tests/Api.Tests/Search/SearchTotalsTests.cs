using JippApi.Api.Tests.Articles;
using JippApi.Api.Tests.Competitions;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Listing;
using JippApi.Api.Tests.ProblemStatements;
using JippApi.Api.Tests.Questions;
using JippApi.Api.Tests.Stories.Trust;
using JippApi.Application.Finding;
using JippApi.Domain.Access;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Search;

/// <summary>A caller finds and counts the resources that the list of each kind shows them, less drafts.</summary>
public class SearchTotalsTests(JippApp app) : IClassFixture<JippApp>
{
    private static readonly Dictionary<string, string> Lists = new()
    {
        ["INNOVATION"] = "/api/v1/innovations",
        ["HUB"] = GivenHubs.Url,
        ["COMPETITION"] = KippEdition.Editions,
        ["PROBLEM_STATEMENT"] = GivenProblems.Url,
        ["ARTICLE"] = GivenArticles.Url,
        ["QUESTION"] = GivenQuestions.Url,
    };

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task Each_caller_finds_and_counts_what_the_lists_show_them()
    {
        var word = RareWord.Next();
        var drafts = await GivenAll(word);
        var elsewhere = await app.Institution($"Dinas seberang {Given.Next()}", root: true);

        foreach (
            var client in new[]
            {
                app.Anonymous(),
                Admin,
                app.ClientWith("VALIDATOR"),
                app.ClientWith("INSTITUTION_EDITOR"),
                app.ClientWith("INSTITUTION_EDITOR", $"orang {word}", new(ScopeKind.Institution, elsewhere.Id)),
                app.ClientOf("KIPP"),
            }
        )
        {
            var found = await client.Get($"/api/v1/search?q={word}&limit=200");
            var total = 0;
            foreach (var (kind, list) in Lists)
            {
                var pages = await client.Forwards($"{list}?limit=200");
                var shown = pages
                    .SelectMany(page => page.Items)
                    .Where(item =>
                        ((string?)(item["title"] ?? item["name"] ?? item["text"]) ?? "").Contains(word, StringComparison.Ordinal)
                    )
                    .Select(item => (string)item["id"]!)
                    .Except(drafts)
                    .ToList();
                shown.ShouldNotBeEmpty(kind);
                found
                    .Items.Where(item => (string)item["kind"]! == kind)
                    .Select(item => (string)item["id"]!)
                    .ShouldBe(shown, ignoreOrder: true);
                CountOf(found, kind).ShouldBe(shown.Count, kind);
                total += shown.Count;
            }

            ((int)found["page.count.value"]!).ShouldBe(total);
            found.Ids.ShouldNotContain(id => drafts.Contains(id));
        }
    }

    [Fact]
    public async Task Rows_that_come_and_go_between_two_pages_move_no_other()
    {
        var word = RareWord.Next();
        await GivenAll(word);
        await GivenAll(word);
        var whole = (await app.Anonymous().Get($"/api/v1/search?q={word}")).Ids;
        var added = new List<string>();

        var pages = await app.Anonymous()
            .Forwards($"/api/v1/search?q={word}&limit=2", async () => added.Add((await app.ProblemTitled($"Sumur {word}")).Id));

        var seen = pages.SelectMany(page => page.Ids).ToList();
        seen.ShouldBeUnique();
        seen.Except(added).ShouldBe(whole);
    }

    [Fact]
    public void Each_kind_of_the_reference_data_has_one_provider_and_each_provider_is_named_there() =>
        app.Services.GetServices<ISearchKind>().Select(kind => kind.Kind).ShouldBe(SearchKinds.Codes, ignoreOrder: true);

    /// <summary>Of each kind something that is public, something that is not, and drafts, whose ids are returned.</summary>
    private async Task<IReadOnlyList<string>> GivenAll(string word)
    {
        await app.HubNamed($"Hub {word} {Given.Next()}");
        await app.Published($"Inovasi {word} {Given.Next()}");
        var innovation = await app.CompleteDraft($"Inovasi rancangan {word} {Given.Next()}");
        foreach (var visibility in new[] { "PUBLIC", "GOVERNMENT", "PRIVATE" })
            await app.ProblemTitled($"Masalah {word}", visibility);
        await Open(await Edition(word));
        await app.PublishedArticle(GivenArticles.Body(title: $"Berita {word}"));
        var article = await app.Submitted(GivenArticles.Body(title: $"Rancangan {word}"));
        return [innovation.Id, await Edition(word), article.Id, .. await Questions(word)];
    }

    /// <summary>A question that is answered, and one that waits, whose id is returned.</summary>
    private async Task<string[]> Questions(string word)
    {
        var owner = await app.AskedOwner();
        var asker = app.Person("NOBODY").Client;
        (await owner.Editor.Client.Answer((await asker.Asked(owner.Innovation, $"Berapa {word}?")).Id)).With(200);
        return [(await asker.Asked(owner.Innovation, $"Kapan {word}?")).Id];
    }

    private async Task<string> Edition(string word)
    {
        var now = TimeProvider.System.GetUtcNow();
        var body = KippBody.Edition(await Admin.GovernmentOf("13"), now, "13", now.Year);
        (body["name"], body["awardName"]) = ($"Lomba {word} {Given.Next()}", $"Lomba {word} {Given.Next()}");
        var drafted = await Admin.Post(KippEdition.Editions, body);
        drafted.Status.ShouldBe(201, drafted.Text);
        return drafted.Id;
    }

    private async Task Open(string edition)
    {
        var opened = await Admin.Post($"{KippEdition.Editions}/{edition}/transitions", new { to = "OPEN" }, ("If-Match", "*"));
        opened.Status.ShouldBe(200, opened.Text);
    }

    private static int CountOf(Reply reply, string kind) =>
        (int)reply["facets"]!["kind"]!.AsArray().Single(count => (string)count!["value"]! == kind)!["count"]!;
}
