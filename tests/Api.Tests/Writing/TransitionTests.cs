using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Writing;

[Collection(Shared.Entries)]
public class TransitionTests(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task An_innovation_passes_through_its_whole_life_cycle()
    {
        var etag = (await app.CompleteDraft()) is var draft ? draft.ETag : "";
        foreach (
            var (to, publication) in new[]
            {
                ("IN_REVIEW", "IN_REVIEW"),
                ("DRAFT", "DRAFT"),
                ("IN_REVIEW", "IN_REVIEW"),
                ("PUBLISHED", "PUBLISHED"),
                ("DEVELOPMENT", "PUBLISHED"),
                ("WITHDRAWN", "WITHDRAWN"),
            }
        )
        {
            var mover = to == "PUBLISHED" ? app.Reviewer() : Admin;
            var moved = await mover.Post(Url(draft), new { to, reason = "Alasan" }, ("If-Match", etag));
            moved.Status.ShouldBe(200, moved.Text);
            moved["publication"]!.ToString().ShouldBe(publication);
            etag = moved.ETag;
        }
    }

    [Fact]
    public async Task Publication_assigns_a_permanent_registry_number()
    {
        var published = await app.Published();

        published["registryNumber"]!.ToString().ShouldMatch("^JIPP-\\d{4}-\\d{6}$");
        (await app.Revised(published.Id, new { summary = "x" }))["registryNumber"]!
            .ToString()
            .ShouldBe(published["registryNumber"]!.ToString());
    }

    [Fact]
    public async Task The_transitions_of_a_draft_are_listed_with_their_obstacles()
    {
        var draft = await app.CompleteDraft();

        Obstacles(await Admin.Get(Url(draft)))
            .ShouldBe([
                "IN_REVIEW",
                "DRAFT TRANSITION_NOT_ALLOWED",
                "PUBLISHED TRANSITION_NOT_ALLOWED",
                "WITHDRAWN TRANSITION_NOT_ALLOWED",
                "MERGED TRANSITION_NOT_ALLOWED",
                "CREATION TRANSITION_NOT_ALLOWED",
                "DEVELOPMENT",
                "INSTITUTIONALISED INSTITUTIONALISATION_NEEDS_EVIDENCE",
            ]);
    }

    [Fact]
    public async Task The_transitions_of_an_incomplete_record_name_what_is_missing()
    {
        var draft = await Poor();
        await app.Move(draft.Id, new { to = "IN_REVIEW" });

        var publish = (await Admin.Get(Url(draft)))["moves"]!.AsArray().Single(move => (string?)move!["to"] == "PUBLISHED")!;

        publish["obstacle"]!.ToString().ShouldBe("INNOVATION_INCOMPLETE");
        publish["missing"]!.AsArray().Select(name => (string?)name).ShouldContain("sections.results");
    }

    [Fact]
    public async Task The_list_of_transitions_has_the_entity_tag_a_transition_needs()
    {
        var draft = await app.CompleteDraft();
        var moves = await Admin.Get(Url(draft));

        (await Admin.Post(Url(draft), new { to = "IN_REVIEW" }, ("If-Match", moves.ETag))).Status.ShouldBe(200);
    }

    private static string Url(Reply innovation) => $"/api/v1/innovations/{innovation.Id}/transitions";

    private static IEnumerable<string> Obstacles(Reply moves) =>
        moves["moves"]!.AsArray().Select(move => $"{move!["to"]} {move["obstacle"]}".Trim());

    private async Task<Reply> Poor() =>
        await Admin.Post("/api/v1/innovations", new { title = "Hanya judul", ownerInstitutionId = (await app.Institution()).Id });
}
