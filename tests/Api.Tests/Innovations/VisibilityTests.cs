using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Innovations;

[Collection(Shared.Entries)]
public class VisibilityTests(JippApp app)
{
    [Theory]
    [InlineData("")]
    [InlineData("/transitions")]
    [InlineData("/revisions")]
    [InlineData("/similar")]
    public async Task A_draft_is_hidden_from_the_public(string part)
    {
        var draft = await app.CompleteDraft();

        (await app.Anonymous().Get($"/api/v1/innovations/{draft.Id}{part}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_draft_is_hidden_from_roles_without_a_part_in_writing()
    {
        var draft = await app.CompleteDraft();

        (await app.ClientWith("MENTOR").Get($"/api/v1/innovations/{draft.Id}")).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("INSTITUTION_EDITOR")]
    [InlineData("VALIDATOR")]
    [InlineData("NATIONAL_ADMIN")]
    public async Task A_draft_is_readable_by_editors_and_reviewers_and_never_cached(string role)
    {
        var draft = await app.CompleteDraft();

        var read = await app.ClientWith(role).Get($"/api/v1/innovations/{draft.Id}");

        read["publication"]!.ToString().ShouldBe("DRAFT");
        read.Header("Cache-Control").ShouldBe("private, no-cache");
    }

    [Fact]
    public async Task An_editors_read_does_not_leak_a_draft_to_the_public()
    {
        var draft = await app.CompleteDraft();
        var url = $"/api/v1/innovations/{draft.Id}";

        (await app.ClientWith("INSTITUTION_EDITOR").Get(url)).Status.ShouldBe(200);
        (await app.Anonymous().Get(url)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_withdrawn_innovation_is_gone_and_the_reason_is_given()
    {
        var published = await app.Published();
        await app.Move(published.Id, new { to = "WITHDRAWN", reason = "Data ganda dari pemilik." });

        foreach (var name in new[] { published.Id, (string)published["registryNumber"]! })
        {
            var problem = await app.Anonymous().Get($"/api/v1/innovations/{name}");
            problem.Status.ShouldBe(410);
            problem.Code.ShouldBe("WITHDRAWN");
            problem["reason"]!.ToString().ShouldBe("Data ganda dari pemilik.");
        }
    }

    [Fact]
    public async Task A_merged_innovation_redirects_to_the_surviving_one()
    {
        var survivor = await app.Published();
        var merged = await app.Published();
        await app.Move(merged.Id, new { to = "MERGED", survivorId = survivor.Id });

        foreach (var name in new[] { merged.Id, (string)merged["registryNumber"]! })
        {
            var moved = await app.Anonymous().Get($"/api/v1/innovations/{name}");
            moved.Status.ShouldBe(301);
            moved.Header("Location").ShouldBe($"/api/v1/innovations/{survivor.Id}");
        }
    }

    [Theory]
    [InlineData("WITHDRAWN")]
    [InlineData("MERGED")]
    public async Task A_withdrawn_innovation_disappears_from_lists_and_search(string to)
    {
        var survivor = await app.Published();
        var word = $"uji{Given.Next()}lenyap";
        var published = await app.Published($"Inovasi {word}");
        (await app.Anonymous().Get($"/api/v1/innovations?q={word}")).Ids.ShouldBe([published.Id]);

        await app.Move(
            published.Id,
            new
            {
                to,
                reason = "Uji",
                survivorId = survivor.Id,
            }
        );

        (await app.Anonymous().Get($"/api/v1/innovations?q={word}")).Ids.ShouldNotContain(published.Id);
        (await app.Anonymous().Get($"/api/v1/innovations/{survivor.Id}/similar?limit=200")).Items.ShouldAllBe(item =>
            (string)item["innovation"]!["id"]! != published.Id
        );
    }

    [Theory]
    [InlineData("/similar")]
    [InlineData("/revisions")]
    [InlineData("/revisions/1")]
    [InlineData("?asOf=2999-01-01")]
    public async Task No_part_of_a_withdrawn_innovation_can_be_read(string part)
    {
        var published = await app.Published();
        await app.Move(published.Id, new { to = "WITHDRAWN", reason = "Uji" });

        (await app.Anonymous().Get($"/api/v1/innovations/{published.Id}{part}")).Status.ShouldBeOneOf(404, 410);
    }
}
