using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Articles.GivenArticles;

namespace JippApi.Api.Tests.Articles;

/// <summary>Pictures in articles: whose they are, who sees them, and for how long.</summary>
public class ArticlePictureTests(ClockedApp app) : IClassFixture<ClockedApp>
{
    private static readonly Sample Photo = Samples.All.Single(file => file.Type == "image/png");

    [Fact]
    public async Task A_picture_is_read_by_those_who_may_read_the_article_and_as_long()
    {
        var file = (await app.ArticleWriter().Upload(Photo)).Id;
        var now = app.Clock.GetUtcNow();
        var submitted = await app.Submitted(Body(markdown: Show(file), expiresAt: now.AddMinutes(10)));
        (await app.Anonymous().Get(Content(file))).Status.ShouldBe(404);
        (await app.ClientWith("NONE", "pembaca").Get(Content(file))).Status.ShouldBe(404);
        (await app.ArticleReviewer().Get(Content(file))).Status.ShouldBe(200);

        await app.Approved(submitted.Id);

        var read = await app.Anonymous().Get(Content(file));
        (read.Status, read.Header("Content-Type")).ShouldBe((200, "image/png"));
        read.Bytes.ShouldBe(Photo.Bytes);
        ((string?)(await app.Anonymous().Get($"{Url}/{submitted.Id}"))["html"])!.ShouldContain($"{Content(file)}\" alt=\"Peserta\"");
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        (await app.Anonymous().Get(Content(file))).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_picture_that_is_not_ones_own_or_not_public_is_refused()
    {
        var (others, mine) = (app.ClientWith("INSTITUTION_EDITOR", "orang lain"), app.ArticleWriter());
        var files = new[]
        {
            (await others.Upload(Photo)).Id,
            (await mine.Upload(Photo, "RESTRICTED")).Id,
            (await mine.Upload(Samples.Pdf(500))).Id,
            (await mine.Announce(Photo)).Id,
            Guid.CreateVersion7().ToString(),
        };

        foreach (var file in files)
            (await mine.Post(Url, Body(markdown: Show(file)))).Faults.ShouldBe(["/texts/0/markdown UNKNOWN_PICTURE"], file);
        (await app.Anonymous().Get(Content(files[0]))).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_colleague_keeps_a_picture_and_a_removed_one_is_no_longer_public()
    {
        var file = (await app.ArticleWriter().Upload(Photo)).Id;
        var article = (await app.PublishedArticle(Body(markdown: Show(file)))).Id;
        var colleague = app.ClientWith("NATIONAL_ADMIN", "rekan penulis");
        (await colleague.MoveArticle(article, "DRAFT", "Perbaiki.")).Status.ShouldBe(200);

        var kept = await colleague.Patch($"{Url}/{article}", TextsOf($"{Show(file)} Baru."), ("If-Match", "*"));
        kept.Status.ShouldBe(200, kept.Text);
        var removed = await colleague.Patch($"{Url}/{article}", TextsOf("Tanpa gambar."), ("If-Match", "*"));
        removed.Status.ShouldBe(200, removed.Text);
        (await colleague.Patch($"{Url}/{article}", TextsOf(Show(file)), ("If-Match", "*"))).Faults.ShouldBe([
            "/texts/0/markdown UNKNOWN_PICTURE",
        ]);
        await colleague.MoveArticle(article, "IN_REVIEW");
        await app.Approved(article);

        (await app.Anonymous().Get(Content(file))).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Pictures_elsewhere_without_text_or_too_many_are_refused()
    {
        var file = (await app.ArticleWriter().Upload(Photo)).Id;
        var many = string.Join(' ', Enumerable.Range(0, 21).Select(_ => Show(Guid.CreateVersion7().ToString())));

        (await FaultsAsync("![x](https://jahat.example/a.png)")).ShouldBe(["/texts/0/markdown PICTURE_ELSEWHERE"]);
        (await FaultsAsync($"![]({Content(file)})")).ShouldBe(["/texts/0/markdown PICTURE_WITHOUT_TEXT"]);
        (await FaultsAsync(many)).ShouldBe(["/texts TOO_MANY_PICTURES"]);

        async Task<IReadOnlyList<string>> FaultsAsync(string markdown) =>
            (await app.ArticleWriter().Post(Url, Body(markdown: markdown))).Faults;
    }

    private static object TextsOf(string markdown) => new { texts = new[] { Text("id", "Bergambar", markdown) } };

    private static string Show(string file) => $"![Peserta]({Content(file)})";

    private static string Content(string file) => $"{GivenFiles.Url}/{file}/content";
}
