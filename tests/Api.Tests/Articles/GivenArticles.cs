using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Articles;

public static class GivenArticles
{
    public const string Url = "/api/v1/articles";

    public static object Text(string language, string title, string markdown = "Isi **artikel**.") =>
        new
        {
            language,
            title,
            summary = $"Ringkasan {title}",
            markdown,
        };

    public static object Body(
        string? hubId = null,
        string title = "Berita uji",
        string markdown = "Isi **artikel**.",
        DateTimeOffset? publishFrom = null,
        DateTimeOffset? expiresAt = null
    ) =>
        new
        {
            kind = "NEWS",
            hubId,
            texts = new[] { Text("id", title, markdown) },
            publishFrom,
            expiresAt,
        };

    /// <summary>A published article that two others have written and approved.</summary>
    public static Task<Reply> PublishedArticle(this JippApp app, string? hubId = null) => app.PublishedArticle(Body(hubId));

    public static async Task<Reply> PublishedArticle(this JippApp app, object body) => await app.Approved((await app.Submitted(body)).Id);

    public static HttpClient ArticleWriter(this JippApp app) => app.ClientWith("NATIONAL_ADMIN", "penulis artikel");

    public static HttpClient ArticleReviewer(this JippApp app) => app.ClientWith("NATIONAL_ADMIN", "pemeriksa artikel");

    public static async Task<Reply> Submitted(this JippApp app, object body)
    {
        var draft = await app.ArticleWriter().Post(Url, body);
        draft.Status.ShouldBe(201, draft.Text);
        var submitted = await app.ArticleWriter().MoveArticle(draft.Id, "IN_REVIEW");
        submitted.Status.ShouldBe(200, submitted.Text);
        return submitted;
    }

    public static async Task<Reply> Approved(this JippApp app, string id)
    {
        var approved = await app.ArticleReviewer().MoveArticle(id, "APPROVED");
        approved.Status.ShouldBe(200, approved.Text);
        return approved;
    }

    public static Task<Reply> MoveArticle(
        this HttpClient client,
        string id,
        string to,
        string? reason = null,
        params (string Name, string Value)[] headers
    ) => client.Post($"{Url}/{id}/transitions", new { to, reason }, [("If-Match", "*"), .. headers]);
}
