using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Writing;

[Collection(Shared.Entries)]
public class RefusedWriteTests(JippApp app)
{
    public static TheoryData<string, string, int> Patches =>
        new()
        {
            { "current", """{"title":null}""", 422 },
            { "current", """{"title":7}""", 422 },
            { "current", """{"summary":"x","regionCode":"99"}""", 422 },
            { "current", """{"sections":null,"summary":null}""", 422 },
            { "current", """{"summary":"x",""", 400 },
            { "\"1-x\"", """{"summary":"x"}""", 412 },
            { "", """{"summary":"x"}""", 428 },
        };

    public static TheoryData<string, int> Moves =>
        new()
        {
            { """{"to":"PUBLISHED"}""", 409 },
            { """{"to":"DRAFT","reason":"x"}""", 409 },
            { """{"to":"INSTITUTIONALISED"}""", 409 },
            { """{"to":"CREATION"}""", 409 },
            { """{"to":"WITHDRAWN"}""", 422 },
            { """{"to":"MERGED","survivorId":"00000000-0000-0000-0000-000000000001"}""", 422 },
        };

    [Theory]
    [MemberData(nameof(Patches))]
    public async Task A_refused_patch_changes_nothing(string tag, string patch, int status)
    {
        var published = await app.Published();
        var before = await Seen(published.Id);
        var etag = tag == "current" ? published.ETag : tag;

        var refused = await app.ClientWith("NATIONAL_ADMIN")
            .Patch($"/api/v1/innovations/{published.Id}", patch, [.. etag.Length == 0 ? [] : new[] { ("If-Match", etag) }]);

        refused.Status.ShouldBe(status);
        (await Seen(published.Id)).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public async Task A_refused_transition_changes_nothing(string move, int status)
    {
        var published = await app.Published();
        var before = await Seen(published.Id);

        var refused = await app.ClientWith("NATIONAL_ADMIN")
            .Post($"/api/v1/innovations/{published.Id}/transitions", move, ("If-Match", published.ETag));

        refused.Status.ShouldBe(status);
        (await Seen(published.Id)).ShouldBe(before);
    }

    [Fact]
    public async Task A_refused_creation_adds_nothing()
    {
        var before = await app.Anonymous().Get("/api/v1/innovations?count=exact");

        (await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/innovations", new { title = "x" })).Status.ShouldBe(422);

        var after = await app.Anonymous().Get("/api/v1/innovations?count=exact");
        (after.Text, after.ETag).ShouldBe((before.Text, before.ETag));
    }

    /// <summary>All that the public sees of it, entity tags included.</summary>
    private async Task<string> Seen(string id)
    {
        var client = app.Anonymous();
        var replies = new[]
        {
            await client.Get($"/api/v1/innovations/{id}"),
            await client.Get($"/api/v1/innovations/{id}/revisions"),
            await client.Get($"/api/v1/innovations/{id}/transitions"),
            await client.Get("/api/v1/innovations?limit=200&facets=sector"),
        };
        return string.Join('\n', replies.Select(reply => reply.ETag + reply.Text));
    }
}
