using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Competitions.Results;

/// <summary>The announced results as a document that anybody can hold to the public list.</summary>
public class ResultPaperTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Fact]
    public async Task It_is_public_from_the_announcement_on_and_names_the_decree_afterwards()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        var url = $"{played.Edition.Url}/results/paper";

        var announced = await app.Anonymous().Get(url);
        (announced.Status, announced.Header("Content-Type"), announced.Text[..5]).ShouldBe((200, "application/pdf", "%PDF-"));

        await played.Edition.DecreeAsync(KippBody.Plenary);
        var decreed = await app.Anonymous().Get(url);
        decreed.Status.ShouldBe(200);
        decreed.Bytes.ShouldNotBe(announced.Bytes);
    }

    [Fact]
    public async Task The_same_results_give_the_same_bytes()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        var url = $"{played.Edition.Url}/results/paper?stage={KippBody.Plenary}";

        var (first, second) = (await app.Anonymous().Get(url), await played.Organiser.Get(url));

        second.Bytes.ShouldBe(first.Bytes);
        (await app.Anonymous().Get(url, ("If-None-Match", first.ETag))).Status.ShouldBe(304);
    }

    [Fact]
    public async Task There_is_none_of_a_stage_that_is_not_announced()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);

        (await app.Anonymous().Get($"{played.Edition.Url}/results/paper?stage={KippBody.Proposal}")).Status.ShouldBe(404);
        (await app.Anonymous().Get($"{played.Edition.Url}/results/paper?stage=TIDAK_ADA")).Status.ShouldBe(404);
    }
}
