using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Writing;

[Collection(Shared.Entries)]
public class RefusedTransitionTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Theory]
    [InlineData("PUBLISHED", "IN_REVIEW DEVELOPMENT")]
    [InlineData("WITHDRAWN", "IN_REVIEW DEVELOPMENT")]
    public async Task A_closed_transition_is_refused_with_the_open_ones(string to, string allowed)
    {
        var problem = await Move(await app.CompleteDraft(), new { to, reason = "Alasan" });

        problem.Status.ShouldBe(409);
        problem.Code.ShouldBe("TRANSITION_NOT_ALLOWED");
        problem["allowed"]!.AsArray().Select(move => (string?)move).ShouldBe(allowed.Split(' '));
    }

    [Fact]
    public async Task A_record_below_the_completeness_floor_cannot_be_published()
    {
        var draft = await Poor();
        var inReview = await app.Move(draft.Id, new { to = "IN_REVIEW" });

        var problem = await Move(inReview, new { to = "PUBLISHED" });

        problem.Status.ShouldBe(422);
        problem.Code.ShouldBe("INNOVATION_INCOMPLETE");
        problem["missing"]!.AsArray().Select(name => (string?)name).ShouldContain("sections.howItWorks");
    }

    [Fact]
    public async Task A_published_record_cannot_fall_below_the_floor()
    {
        var published = await app.Published();

        var problem = await Admin.Patch(
            $"/api/v1/innovations/{published.Id}",
            new { sections = (object?)null },
            ("If-Match", published.ETag)
        );

        problem.Status.ShouldBe(422);
        problem.Code.ShouldBe("INNOVATION_INCOMPLETE");
    }

    [Fact]
    public async Task Institutionalisation_cannot_be_set_directly()
    {
        var problem = await Move(await app.Published(), new { to = "INSTITUTIONALISED" });

        problem.Status.ShouldBe(409);
        problem.Code.ShouldBe("INSTITUTIONALISATION_NEEDS_EVIDENCE");
    }

    [Fact]
    public async Task A_phase_cannot_go_back()
    {
        var published = await app.Published();
        var developed = await app.Move(published.Id, new { to = "DEVELOPMENT" });

        (await Move(developed, new { to = "CREATION" })).Code.ShouldBe("TRANSITION_NOT_ALLOWED");
    }

    [Theory]
    [InlineData("IN_REVIEW")]
    [InlineData("WITHDRAWN")]
    public async Task A_record_in_review_or_withdrawn_cannot_be_edited(string state)
    {
        var innovation = state == "WITHDRAWN" ? await app.Published() : await app.CompleteDraft();
        var moved = await app.Move(innovation.Id, new { to = state, reason = "Alasan" });

        var problem = await Admin.Patch($"/api/v1/innovations/{innovation.Id}", new { summary = "x" }, ("If-Match", moved.ETag));

        problem.Status.ShouldBe(409);
        problem.Code.ShouldBe("INNOVATION_NOT_EDITABLE");
    }

    [Fact]
    public async Task A_record_cannot_merge_into_itself_or_a_draft()
    {
        var published = await app.Published();
        var draft = await app.CompleteDraft();

        foreach (var survivor in new[] { published.Id, draft.Id })
        {
            var problem = await Move(published, new { to = "MERGED", survivorId = survivor });
            problem.Status.ShouldBe(422);
            problem.Code.ShouldBe("MERGE_TARGET_INVALID");
        }
    }

    [Theory]
    [InlineData("""{}""", "/to REQUIRED")]
    [InlineData("""{"to":null}""", "/to REQUIRED")]
    [InlineData("""{"to":"TERBIT"}""", "/to WRONG_TYPE")]
    [InlineData("""{"to":3}""", "/to WRONG_TYPE")]
    [InlineData("""{"to":"WITHDRAWN"}""", "/reason REQUIRED")]
    [InlineData("""{"to":"MERGED"}""", "/survivorId REQUIRED")]
    [InlineData("""{"to":"MERGED","survivorId":"00000000-0000-0000-0000-000000000001"}""", "/survivorId UNKNOWN_INNOVATION")]
    [InlineData("""{"to":"IN_REVIEW","alasan":"x"}""", "/alasan UNKNOWN_FIELD")]
    public async Task A_transition_with_missing_or_surplus_fields_is_refused(string body, string fault)
    {
        var problem = await Admin.Post(Url(await app.Published()), body, ("If-Match", "*"));

        problem.Status.ShouldBe(422);
        problem.Faults.ShouldBe([fault]);
    }

    private static string Url(Reply innovation) => $"/api/v1/innovations/{innovation.Id}/transitions";

    private Task<Reply> Move(Reply read, object move) => Admin.Post(Url(read), move, ("If-Match", read.ETag));

    private async Task<Reply> Poor() =>
        await Admin.Post("/api/v1/innovations", new { title = "Hanya judul", ownerInstitutionId = (await app.Institution()).Id });
}
