using System.Xml.Linq;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Articles;
using static JippApi.Api.Tests.Articles.GivenArticles;

namespace JippApi.Api.Tests.Articles;

/// <summary>Languages, windows, feeds and calendars, with a clock of their own.</summary>
public class ArticleReadingTests(ClockedApp app) : IClassFixture<ClockedApp>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task An_article_falls_back_to_another_language_and_says_so()
    {
        var article = (await app.PublishedArticle(InTwo())).Id;

        var english = await app.Anonymous().Get($"{Url}/{article}", ("Accept-Language", "en"));
        ((string?)english["title"], (bool?)english["isFallback"], english.Header("Content-Language")).ShouldBe(("Title", false, "en"));
        english.Header("Vary")!.ShouldContain("Accept-Language");
        var sundanese = await app.Anonymous().Get($"{Url}/{article}", ("Accept-Language", "su, en;q=0.5"));
        ((string?)sundanese["language"], (bool?)sundanese["isFallback"], sundanese.Header("Content-Language")).ShouldBe(("en", true, "en"));
        var chosen = await app.Anonymous().Get($"{Url}/{article}?language=id", ("Accept-Language", "en"));
        ((string?)chosen["title"], (bool?)chosen["isFallback"]).ShouldBe(("Judul", false));
        ((string?)(await app.Anonymous().Get($"{Url}/{article}"))["language"]).ShouldBe("id");
    }

    [Fact]
    public async Task A_translation_older_than_the_original_says_so()
    {
        var article = (await app.PublishedArticle(InTwo())).Id;
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        (await app.ArticleReviewer().MoveArticle(article, "DRAFT", "Angkanya keliru.")).Status.ShouldBe(200);
        var revised = await app.ArticleWriter()
            .Patch($"{Url}/{article}", new { texts = new[] { Text("id", "Judul", "Isi baru"), Text("en", "Title") } }, ("If-Match", "*"));
        revised.Status.ShouldBe(200, revised.Text);
        await app.ArticleWriter().MoveArticle(article, "IN_REVIEW");
        await app.Approved(article);

        ((bool?)(await app.Anonymous().Get($"{Url}/{article}?language=en"))["isOutdated"]).ShouldBe(true);
        var original = await app.Anonymous().Get($"{Url}/{article}?language=id");
        ((bool?)original["isOutdated"], (bool?)original["translations"]![0]!["isOutdated"]).ShouldBe((false, true));
    }

    [Fact]
    public async Task A_scheduled_article_appears_and_disappears_without_any_work()
    {
        var now = app.Clock.GetUtcNow();
        var body = Body(title: "Terjadwal", publishFrom: now.AddMinutes(30), expiresAt: now.AddMinutes(40));
        var article = (await app.PublishedArticle(body)).Id;
        (await app.Anonymous().Get($"{Url}/{article}")).Status.ShouldBe(404);
        (await app.ArticleWriter().Get($"{Url}?status=SCHEDULED&limit=200")).Ids.ShouldContain(article);

        app.Clock.Advance(TimeSpan.FromMinutes(31));
        ((string?)(await app.Anonymous().Get($"{Url}/{article}"))["status"]).ShouldBe("PUBLISHED");
        (await app.Anonymous().Get($"{Url}?q=terjadwal")).Ids.ShouldContain(article);
        (await app.Anonymous().Get($"{Url}?q=%25")).Ids.ShouldBeEmpty();
        (await app.Anonymous().Get($"{Url}?q=penjadwalan")).Ids.ShouldContain(article, "the same root");

        app.Clock.Advance(TimeSpan.FromMinutes(10));
        (await app.Anonymous().Get($"{Url}/{article}")).Status.ShouldBe(404);
        (await app.Anonymous().Get($"{Url}?q=terjadwal")).Ids.ShouldBeEmpty();
        (await app.ArticleWriter().Get($"{Url}?status=EXPIRED&limit=200")).Ids.ShouldContain(article);
        (await app.Anonymous().Get($"{Url}?status=EXPIRED&limit=200")).Ids.ShouldNotContain(article);
    }

    [Fact]
    public async Task An_article_is_public_until_the_moment_its_window_closes_and_not_approved_then()
    {
        var end = app.Clock.GetUtcNow().AddMinutes(5);
        var (early, late) = (await app.Submitted(Body(expiresAt: end)), await app.Submitted(Body(expiresAt: end)));

        app.Clock.Advance(end.AddMinutes(-1) - app.Clock.GetUtcNow());
        ((string?)(await app.Approved(early.Id))["status"]).ShouldBe("PUBLISHED");
        (await app.Anonymous().Get($"{Url}/{early.Id}")).Status.ShouldBe(200);

        app.Clock.Advance(end - app.Clock.GetUtcNow());
        (await app.Anonymous().Get($"{Url}/{early.Id}")).Status.ShouldBe(404);
        (await app.ClientWith("NONE", "pembaca").Post($"{Url}/{early.Id}/votes", new { isHelpful = true })).Status.ShouldBe(404);
        await app.ArticleReviewer()
            .ShouldBeRefused(
                $"{Url}/{late.Id}",
                ArticleRules.WindowOpen,
                "ARTICLE_WINDOW_OVER",
                "Masa terbit artikel ini sudah berakhir",
                language => app.ArticleReviewer().MoveArticle(late.Id, "APPROVED", null, language)
            );
    }

    [Fact]
    public async Task Dates_and_kind_are_the_same_in_all_languages()
    {
        var article = (await app.PublishedArticle(InTwo())).Id;

        var (first, second) = (await InAsync("id"), await InAsync("en"));

        first["title"]!.ToString().ShouldNotBe(second["title"]!.ToString());
        foreach (var member in new[] { "kind", "publishFrom", "status", "originalLanguage", "version" })
            first[member]?.ToString().ShouldBe(second[member]?.ToString(), member);
        var dated = new[]
        {
            new
            {
                language = "id",
                title = "Judul",
                publishFrom = "2026-01-01T00:00:00Z",
            },
        };
        (await app.ArticleWriter().Post(Url, new { kind = "NEWS", texts = dated })).Faults.ShouldContain(
            "/texts/0/publishFrom UNKNOWN_FIELD"
        );

        Task<Reply> InAsync(string language) => app.Anonymous().Get($"{Url}/{article}?language={language}");
    }

    [Fact]
    public async Task A_feed_holds_the_public_articles_of_its_list()
    {
        var title = $"Umpan & <b> \u000B {Given.Next()}";
        var article = (await app.PublishedArticle(Body(title: title))).Id;
        await app.Submitted(Body(title: "Belum terbit"));

        var feed = await app.Anonymous().Get($"{Url}/atom?kind=NEWS&q=umpan");

        feed.Header("Content-Type").ShouldBe("application/atom+xml; charset=utf-8");
        var entry = XDocument
            .Parse(feed.Text)
            .Root!.Elements(Atom + "entry")
            .Single(e => (string?)e.Element(Atom + "id") == $"urn:uuid:{article}");
        ((string?)entry.Element(Atom + "title")).ShouldBe(title.Replace("\u000B", "", StringComparison.Ordinal));
        ((string?)entry.Attribute(XNamespace.Xml + "lang")).ShouldBe("id");
        ((string?)entry.Element(Atom + "link")!.Attribute("href"))!.ShouldEndWith($"/api/v1/articles/{article}?language=id");
        (await app.Anonymous().Get($"{Url}/atom?q=belum+terbit")).Text.ShouldNotContain("<entry");
        (await app.Anonymous().Get($"{Url}/atom", ("If-None-Match", (await app.Anonymous().Get($"{Url}/atom")).ETag))).Status.ShouldBe(304);
    }

    [Fact]
    public async Task Public_events_are_a_calendar()
    {
        var start = app.Clock.GetUtcNow().AddDays(3);
        var article = (
            await app.PublishedArticle(
                new
                {
                    kind = "EVENT",
                    texts = new[] { Text("id", "Temu hub") },
                    @event = new
                    {
                        startsAt = start,
                        endsAt = start.AddHours(2),
                        place = "Padang",
                    },
                }
            )
        ).Id;

        var calendar = await app.Anonymous().Get($"{Url}/events.ics");

        calendar.Header("Content-Type").ShouldBe("text/calendar; charset=utf-8");
        calendar.Text.ShouldContain($"UID:article-{article}");
        calendar.Text.ShouldContain("LOCATION:Padang");
        calendar.Text.ShouldContain($"DTSTART:{start.UtcDateTime:yyyyMMdd'T'HHmmss}Z");
    }

    private static object InTwo() => new { kind = "NEWS", texts = new[] { Text("id", "Judul"), Text("en", "Title") } };
}
