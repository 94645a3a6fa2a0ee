using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Security;

[Collection(Shared.Entries)]
public class TransitionAccessTests(JippApp app)
{
    [Theory]
    [InlineData("INSTITUTION_EDITOR", 200)]
    [InlineData("VALIDATOR", 403)]
    [InlineData("MENTOR", 403)]
    public async Task Only_editors_submit_for_review(string role, int status)
    {
        var draft = await app.CompleteDraft();

        (await Move(role, draft, new { to = "IN_REVIEW" })).Status.ShouldBe(status);
    }

    [Theory]
    [InlineData("INSTITUTION_EDITOR", 403)]
    [InlineData("VALIDATOR", 200)]
    [InlineData("HUB_ADMIN", 200)]
    public async Task Only_reviewers_publish(string role, int status)
    {
        var draft = await app.CompleteDraft();
        await app.Move(draft.Id, new { to = "IN_REVIEW" });

        (await Move(role, draft, new { to = "PUBLISHED" })).Status.ShouldBe(status);
    }

    [Theory]
    [InlineData("WITHDRAWN")]
    [InlineData("MERGED")]
    [InlineData("DRAFT")]
    public async Task An_editor_cannot_decide_about_publication(string to)
    {
        var published = await app.Published();
        var other = await app.Published();

        (
            await Move(
                "INSTITUTION_EDITOR",
                published,
                new
                {
                    to,
                    reason = "x",
                    survivorId = other.Id,
                }
            )
        ).Status.ShouldBe(403);
    }

    [Theory]
    [InlineData(null, "FORBIDDEN", "FORBIDDEN")]
    [InlineData("MENTOR", "FORBIDDEN", "FORBIDDEN")]
    [InlineData("INSTITUTION_EDITOR", "FORBIDDEN", "FORBIDDEN")]
    [InlineData("VALIDATOR", null, null)]
    [InlineData("NATIONAL_ADMIN", null, null)]
    public async Task Transitions_are_open_only_to_those_who_may_make_them(string? role, string? withdrawal, string? development)
    {
        var published = await app.Published();
        var client = role is null ? app.Anonymous() : app.ClientWith(role);

        var moves = (await client.Get($"/api/v1/innovations/{published.Id}/transitions"))["moves"]!.AsArray();

        Obstacle("WITHDRAWN").ShouldBe(withdrawal);
        Obstacle("DEVELOPMENT").ShouldBe(development);

        string? Obstacle(string to) => (string?)moves.Single(move => (string?)move!["to"] == to)!["obstacle"];
    }

    private Task<Reply> Move(string role, Reply innovation, object move) =>
        app.ClientWith(role).Post($"/api/v1/innovations/{innovation.Id}/transitions", move, ("If-Match", "*"));
}
