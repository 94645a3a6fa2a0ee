using JippApi.Api.Tests.Access;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;
using JippApi.Domain.Articles;
using static JippApi.Api.Tests.Articles.GivenArticles;

namespace JippApi.Api.Tests.Articles;

/// <summary>Attempts to misuse articles, and ordinary uses that must not suffer from the defences.</summary>
public class ArticleAttackTests(AccessApp app) : IClassFixture<AccessApp>
{
    [Fact]
    public async Task Nothing_of_a_hub_that_has_ended_is_approved()
    {
        var hub = await app.WorkingHub();
        var article = (await app.Submitted(Body(hub.Id))).Id;
        await app.MoveHub(hub.Id, new { to = "ENDED", reason = "Uji" });

        await app.ArticleReviewer()
            .ShouldBeRefused(
                $"{Url}/{article}",
                ArticleRules.HubOpen,
                "ARTICLE_HUB_ENDED",
                "Hub penerbit artikel ini sudah berakhir",
                language => app.ArticleReviewer().MoveArticle(article, "APPROVED", null, language)
            );
    }

    [Fact]
    public async Task Drafts_of_others_are_answered_like_articles_that_do_not_exist()
    {
        var hub = await app.WorkingHub();
        var draft = (await app.Submitted(Body(hub.Id, title: "Rahasia hub"))).Id;
        var far = app.ClientWith("CONTENT_EDITOR", "editor jauh", new(ScopeKind.Region, "61"));

        (await far.Get($"{Url}/{draft}")).Status.ShouldBe(404);
        (await far.Patch($"{Url}/{draft}", new { kind = "FAQ" }, ("If-Match", "*"))).Status.ShouldBe(404);
        (await far.MoveArticle(draft, "APPROVED")).Status.ShouldBe(404);
        (await far.Post($"{Url}/{draft}/votes", new { isHelpful = true })).Status.ShouldBe(404);
        (await far.Get($"{Url}?status=IN_REVIEW,DRAFT&q=rahasia")).Ids.ShouldBeEmpty();
        (await far.Get($"{Url}/atom?q=rahasia")).Text.ShouldNotContain("<entry");
    }

    [Fact]
    public async Task A_body_holds_thirty_thousand_characters_and_no_more()
    {
        var (fits, tooLong) = (new string('a', 30_000), new string('a', 30_001));

        (await app.ArticleWriter().Post(Url, Body(markdown: fits))).Status.ShouldBe(201);
        (await app.ArticleWriter().Post(Url, Body(markdown: tooLong))).Faults.ShouldBe(["/texts/0/markdown TOO_LONG"]);
        (await app.ArticleWriter().Post(Url, Body(title: new('a', 201)))).Faults.ShouldContain("/texts/0/title TOO_LONG");
        var texts = Enumerable.Repeat(Text("id", "Judul"), 13);
        (await app.ArticleWriter().Post(Url, new { kind = "NEWS", texts })).Faults.ShouldBe(["/texts TOO_MANY"]);
    }

    [Theory]
    [InlineData("""{"kind":"NEWS","texts":[null]}""")]
    [InlineData("""{"kind":"NEWS","texts":[{"language":"id","title":"a\u0000","summary":"b","markdown":"c"}]}""")]
    [InlineData("""{"kind":"NEWS","texts":[{"language":"id","title":"a","summary":"b","markdown":"\ud800"}]}""")]
    [InlineData("""{"kind":"EVENT","event":{},"texts":[{"language":"id","title":"a","summary":"b","markdown":"c"}]}""")]
    [InlineData("""{"kind":"NEWS","relatedHubIds":[null],"texts":[{"language":"id","title":"a","summary":"b","markdown":"c"}]}""")]
    public async Task Broken_values_are_refused_not_stumbled_over(string body)
    {
        var refused = await app.ArticleWriter().Post(Url, body);

        refused.Status.ShouldBeInRange(400, 422, refused.Text);
    }

    [Theory]
    [InlineData("https://www.menpan.go.id@jahat.example/berita")]
    [InlineData("https://www.menpan.go.id/berita lain")]
    [InlineData("https://www.menpan.go.id/\n")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://")]
    public async Task Addresses_that_mislead_are_refused(string address)
    {
        var body = new
        {
            kind = "NEWS",
            sourceUrl = address,
            texts = new[] { Text("id", "Berita") },
        };

        (await app.ArticleWriter().Post(Url, body)).Faults.ShouldBe(["/sourceUrl NOT_AN_HTTPS_ADDRESS"]);
    }

    [Fact]
    public async Task A_reference_that_is_no_longer_public_does_not_stop_its_writers()
    {
        var innovation = (await app.Published()).Id;
        var draft = await app.ArticleWriter()
            .Post(
                Url,
                new
                {
                    kind = "NEWS",
                    texts = new[] { Text("id", "Tentang inovasi") },
                    relatedInnovationIds = new[] { innovation },
                }
            );
        draft.Status.ShouldBe(201, draft.Text);
        await app.Move(innovation, new { to = "WITHDRAWN", reason = "Uji" });

        var revised = await app.ArticleWriter().Patch($"{Url}/{draft.Id}", new { kind = "GUIDE" }, ("If-Match", "*"));

        revised.Status.ShouldBe(200, revised.Text);
        revised["relatedInnovationIds"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Votes_leave_with_the_account()
    {
        var article = (await app.PublishedArticle()).Id;
        var reader = await app.SignedIn(await app.Person());
        ((int?)(await reader.Post($"{Url}/{article}/votes", new { isHelpful = true }))["helpful"]).ShouldBe(1);

        (await reader.Post("/api/v1/me/erasure", new { password = People.Password })).Status.ShouldBe(204);

        ((int?)(await app.Anonymous().Get($"{Url}/{article}"))["votes.helpful"]).ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_reviews_what_they_wrote_even_after_somebody_else_rewrote_it()
    {
        var draft = (await app.ArticleWriter().Post(Url, Body())).Id;
        var second = app.ClientWith("NATIONAL_ADMIN", "penulis kedua");
        (await second.Patch($"{Url}/{draft}", new { texts = new[] { Text("id", "Baru") } }, ("If-Match", "*"))).Status.ShouldBe(200);
        (await second.MoveArticle(draft, "IN_REVIEW")).Status.ShouldBe(200);

        (await app.ArticleWriter().MoveArticle(draft, "APPROVED")).Code.ShouldBe("ARTICLE_OF_ONES_OWN");
        (await second.MoveArticle(draft, "APPROVED")).Code.ShouldBe("ARTICLE_OF_ONES_OWN");
        await app.Approved(draft);
    }
}
