using JippApi.Api.Tests.Articles;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Questions;
using JippApi.Api.Tests.Stories.Trust;

namespace JippApi.Api.Tests.Search;

/// <summary>Articles and questions are found while they are public, and by nobody before or after.</summary>
public class SearchKnowledgeTests(ClockedApp app) : IClassFixture<ClockedApp>
{
    [Fact]
    public async Task An_article_is_found_in_all_its_languages_once_it_is_approved()
    {
        var (title, english) = (RareWord.Next(), RareWord.Next());
        var body = new
        {
            kind = "GUIDE",
            texts = new[] { GivenArticles.Text("id", $"Panduan {title}"), GivenArticles.Text("en", $"Guide {english}") },
        };
        var article = await app.Submitted(body);
        (await Found(title, app.ArticleWriter())).ShouldBeEmpty();

        await app.Approved(article.Id);

        (await Found(title)).ShouldBe([article.Id]);
        var found = (await app.Anonymous().Get($"/api/v1/search?q={english}&kind=ARTICLE"))["items"]![0]!;
        ((string)found["title"]!).ShouldBe($"Panduan {title}");
        ((string)found["snippet"]!).ShouldContain($"<mark>{english}</mark>");
        ((string)found["href"]!).ShouldBe($"{GivenArticles.Url}/{article.Id}");
    }

    [Fact]
    public async Task An_article_outside_its_window_is_found_by_nobody()
    {
        var (word, now) = (RareWord.Next(), app.Clock.GetUtcNow());
        var body = GivenArticles.Body(title: $"Sebentar {word}", publishFrom: now.AddMinutes(10), expiresAt: now.AddMinutes(20));
        var article = await app.PublishedArticle(body);
        await NobodyFinds();

        app.Clock.Advance(TimeSpan.FromMinutes(11));
        (await Found(word)).ShouldBe([article.Id]);

        app.Clock.Advance(TimeSpan.FromMinutes(10));
        await NobodyFinds();

        async Task NobodyFinds()
        {
            var found = await app.ArticleWriter().Get($"/api/v1/search?q={word}");
            found.Ids.ShouldBeEmpty();
            found["facets"]!["kind"]!.AsArray().Sum(kind => (int)kind!["count"]!).ShouldBe(0);
        }
    }

    [Fact]
    public async Task An_article_that_was_taken_back_is_no_longer_found()
    {
        var word = RareWord.Next();
        var article = await app.PublishedArticle(GivenArticles.Body(title: $"Keliru {word}"));
        (await Found(word)).ShouldBe([article.Id]);

        (await app.ArticleReviewer().MoveArticle(article.Id, "RETIRED", "Angkanya keliru.")).With(200);

        (await Found(word)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_question_is_found_by_its_words_and_by_its_answer_once_it_is_answered()
    {
        var (asked, said) = (RareWord.Next(), RareWord.Next());
        var owner = await app.AskedOwner();
        var asker = app.Person("NOBODY");
        var question = (await asker.Client.Asked(owner.Innovation, $"Berapa biaya {asked}?")).Id;
        foreach (var client in new[] { app.Anonymous(), asker.Client, owner.Editor.Client, app.Moderator().Client })
            (await Found(asked, client)).ShouldBeEmpty();

        (await owner.Editor.Client.Answer(question, $"Dua puluh juta, tanpa {said}.")).With(200);

        (await Found(asked)).ShouldBe([question]);
        var found = (await app.Anonymous().Get($"/api/v1/search?q={said}&kind=QUESTION"))["items"]![0]!;
        ((string)found["title"]!).ShouldBe($"Berapa biaya {asked}?");
        ((string)found["snippet"]!).ShouldContain($"<mark>{said}</mark>");
    }

    [Fact]
    public async Task A_question_that_is_kept_back_or_whose_innovation_is_not_public_is_not_found()
    {
        var word = RareWord.Next();
        var owner = await app.AskedOwner();
        var question = (await app.Person("NOBODY").Client.Asked(owner.Innovation, $"Berapa biaya {word}?")).Id;
        (await owner.Editor.Client.Answer(question)).With(200);
        (await Found(word)).ShouldBe([question]);

        (await app.Moderator().Client.MoveQuestion(question, "HELD")).With(200);
        (await Found(word, app.Moderator().Client)).ShouldBeEmpty();

        (await app.Moderator().Client.MoveQuestion(question, "ANSWERED")).With(200);
        (await Found(word)).ShouldBe([question]);
        (await app.Move(owner.Innovation, new { to = "WITHDRAWN", reason = "Data ganda dari pemilik." })).With(200);
        (await Found(word)).ShouldBeEmpty();
    }

    private async Task<List<string>> Found(string word, HttpClient? client = null) =>
        [.. (await (client ?? app.Anonymous()).Get($"/api/v1/search?q={word}")).With(200).Ids];
}
