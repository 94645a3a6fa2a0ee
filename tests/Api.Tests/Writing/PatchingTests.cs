using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Writing;

[Collection(Shared.Entries)]
public class PatchingTests(JippApp app)
{
    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    [Fact]
    public async Task A_patch_changes_only_what_it_names()
    {
        var draft = await app.CompleteDraft();

        var patched = await Patch(draft, new { summary = "Baru", sections = new { results = "Lebih cepat." } });

        patched.Status.ShouldBe(200);
        patched["summary"]!.ToString().ShouldBe("Baru");
        patched["sections.results"]!.ToString().ShouldBe("Lebih cepat.");
        patched["sections.problem"]!.ToString().ShouldBe("Warga menunggu lama.");
        patched["title"]!.ToString().ShouldBe(draft["title"]!.ToString());
        patched.ETag.ShouldNotBe(draft.ETag);
        (await Editor.Get(Url(draft))).Text.ShouldBe(patched.Text);
    }

    [Fact]
    public async Task Null_removes_a_field()
    {
        var draft = await app.CompleteDraft();

        var patched = await Patch(
            draft,
            new
            {
                summary = (string?)null,
                year = (int?)null,
                tags = (string[]?)null,
                sections = new { novelty = (string?)null },
            }
        );

        patched["summary"].ShouldBeNull();
        patched["year"].ShouldBeNull();
        patched["tags"]!.AsArray().ShouldBeEmpty();
        patched["sections.novelty"].ShouldBeNull();
        patched["sections.problem"].ShouldNotBeNull();
        patched["completeness.missing"]!
            .AsArray()
            .Select(name => (string?)name)
            .ShouldBe(["summary", "sections.novelty", "year"], ignoreOrder: true);
    }

    [Fact]
    public async Task Null_removes_all_long_texts() =>
        (await Patch(await app.CompleteDraft(), new { sections = (object?)null }))["sections"]!.AsObject().ShouldBeEmpty();

    [Fact]
    public async Task A_list_is_replaced_whole()
    {
        var patched = await Patch(await app.CompleteDraft(), new { sdgs = new[] { 5, 1, 5 }, tags = new[] { " Baru ", "baru" } });

        patched["sdgs"]!.AsArray().Select(goal => (int)goal!).ShouldBe([1, 5]);
        patched["tags"]!.AsArray().Select(tag => (string?)tag).ShouldBe(["baru"]);
    }

    [Theory]
    [InlineData("title")]
    [InlineData("ownerInstitutionId")]
    public async Task A_required_field_cannot_be_removed(string name)
    {
        var problem = await Patch(await app.CompleteDraft(), new Dictionary<string, object?> { [name] = null });

        problem.Status.ShouldBe(422);
        problem.Faults.ShouldBe([$"/{name} REQUIRED"]);
    }

    [Fact]
    public async Task All_faults_of_a_patch_are_reported_at_once()
    {
        var problem = await Patch(
            await app.CompleteDraft(),
            new
            {
                titel = "x",
                sections = new { hasil = "x", results = 1 },
                sdgs = new object[] { 1, "2" },
            }
        );

        problem.Faults.ShouldBe(
            ["/titel UNKNOWN_FIELD", "/sections/hasil UNKNOWN_FIELD", "/sections/results WRONG_TYPE", "/sdgs/1 WRONG_TYPE"],
            ignoreOrder: true
        );
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json-patch+json")]
    [InlineData("text/plain")]
    public async Task A_patch_of_another_media_type_is_refused_naming_the_accepted_one(string type)
    {
        var draft = await app.CompleteDraft();

        var problem = await Editor.Patch(Url(draft), "{}", ("If-Match", draft.ETag), ("Content-Type", type));

        problem.Status.ShouldBe(415);
        problem.Header("Accept-Patch").ShouldBe("application/merge-patch+json");
    }

    [Fact]
    public async Task A_change_requires_an_entity_tag()
    {
        var problem = await Editor.Patch(Url(await app.CompleteDraft()), new { summary = "x" });

        problem.Status.ShouldBe(428);
        problem.Code.ShouldBe("PRECONDITION_REQUIRED");
        problem.Faults.ShouldBe(["If-Match REQUIRED"]);
    }

    [Fact]
    public async Task A_conflict_names_the_fields_that_have_changed()
    {
        var published = await app.Published();
        var current = await app.Revised(published.Id, new { summary = "Diubah orang lain", tags = new[] { "lain" } });

        var problem = await Patch(published, new { summary = "Terlambat" });

        problem.Status.ShouldBe(412);
        problem.Code.ShouldBe("PRECONDITION_FAILED");
        problem["currentETag"]!.ToString().ShouldBe(current.ETag);
        problem["changedFields"]!.AsArray().Select(name => (string?)name).ShouldBe(["summary", "tags"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_wildcard_entity_tag_matches_any_version() =>
        (await Editor.Patch(Url(await app.CompleteDraft()), new { summary = "x" }, ("If-Match", "*"))).Status.ShouldBe(200);

    [Theory]
    [InlineData("bukan etag", 400)]
    [InlineData("\"bukan-etag-kami\"", 412)]
    [InlineData("\"999-abc\"", 412)]
    public async Task A_foreign_entity_tag_does_not_match(string tag, int status) =>
        (await Editor.Patch(Url(await app.CompleteDraft()), new { summary = "x" }, ("If-Match", tag))).Status.ShouldBe(status);

    [Fact]
    public async Task An_entity_tag_of_a_compressed_answer_matches()
    {
        var published = await app.Published();
        var packed = await Editor.Get(Url(published), ("Accept-Encoding", "gzip"));

        (await Patch(published, new { summary = "x" }, packed.ETag)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_client_that_prefers_a_minimal_answer_gets_no_body()
    {
        var draft = await app.CompleteDraft();

        var patched = await Editor.Patch(Url(draft), new { summary = "x" }, ("If-Match", draft.ETag), ("Prefer", "return=minimal"));

        patched.Status.ShouldBe(204);
        patched.Header("Preference-Applied").ShouldBe("return=minimal");
        (await Editor.Get(Url(draft))).ETag.ShouldBe(patched.ETag);
    }

    [Fact]
    public async Task An_unknown_innovation_cannot_be_changed() =>
        (await Editor.Patch($"/api/v1/innovations/{Guid.CreateVersion7()}", new { summary = "x" }, ("If-Match", "*"))).Status.ShouldBe(404);

    private static string Url(Reply innovation) => $"/api/v1/innovations/{innovation.Id}";

    private Task<Reply> Patch(Reply read, object patch, string? etag = null) =>
        Editor.Patch(Url(read), patch, ("If-Match", etag ?? read.ETag));
}
