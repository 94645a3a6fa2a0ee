using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Editions;

/// <summary>Two organisers who act at once do not undo each other's work.</summary>
public class TwoOrganisersTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Fact]
    public async Task The_second_who_moves_a_stage_has_to_read_it_again()
    {
        var edition = await KippEdition.OpenAsync(app);
        await edition.EnterAsync();
        await edition.CloseSubmissionsAsync();
        var (one, two) = (edition.Organiser, (await edition.MemberAsync($"pembantu {Given.Next()}", "ORGANISER")).Client);
        var (first, second) = ((await one.Get(edition.Url)).ETag, (await two.Get(edition.Url)).ETag);

        var moved = await Start(one, edition, first);
        var late = await Start(two, edition, second);
        var again = await Start(two, edition, (await two.Get(edition.Url)).ETag);

        moved.Status.ShouldBe(200, moved.Text);
        late.Status.ShouldBe(412, late.Text);
        (again.Status, again.Code).ShouldBe((409, "COMPETITION_TRANSITION_NOT_ALLOWED"), again.Text);
    }

    [Fact]
    public async Task One_of_two_who_open_an_edition_at_once_opens_it()
    {
        var edition = await KippEdition.DraftAsync(app);
        var two = (await edition.MemberAsync($"pembantu {Given.Next()}", "ORGANISER")).Client;
        var read = (await edition.ReadAsync()).ETag;

        var answers = await Task.WhenAll(Open(edition.Organiser, edition, read), Open(two, edition, read));

        var statuses = answers.Select(answer => answer.Status).Order().ToList();
        (statuses[0], statuses[1] is 409 or 412).ShouldBe((200, true));
        (await edition.Organiser.Get($"{edition.Url}/versions")).Items.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("RUNNING", "COMPETITION_STAGE_STARTED")]
    [InlineData("CLOSED", "COMPETITION_STAGE_CLOSED")]
    public async Task One_of_two_who_move_a_stage_at_once_moves_it(string to, string action)
    {
        var edition = await KippEdition.OpenAsync(app);
        var entry = await edition.EnterAsync();
        var two = (await edition.MemberAsync($"pembantu {Given.Next()}", "ORGANISER")).Client;
        await edition.CloseSubmissionsAsync();
        if (to == "CLOSED")
        {
            await edition.StartAsync(KippBody.Administration);
            await edition.CheckAllAsync();
        }

        var read = (await edition.ReadAsync()).ETag;
        var url = $"{edition.StageUrl(KippBody.Administration)}/transitions";

        var answers = await Task.WhenAll(
            new[] { edition.Organiser, two }.Select(organiser => organiser.Post(url, new { to }, ("If-Match", read)))
        );

        var statuses = answers.Select(answer => answer.Status).Order().ToList();
        statuses[0].ShouldBe(200, answers[0].Text);
        statuses[1].ShouldBeOneOf(409, 412);
        var moves = await edition.Organiser.Get($"/api/v1/audit-events?resourceId={edition.Id}&action={action}").Done();
        moves.Items.ShouldHaveSingleItem();
        if (to == "CLOSED")
        {
            var report = await edition.Organiser.Get($"{edition.StageUrl(KippBody.Administration)}/report").Done();
            ((string?)report["entries"]!.AsArray().ShouldHaveSingleItem()!["entryId"]).ShouldBe(entry.Id);
        }
    }

    [Fact]
    public async Task A_change_without_a_version_is_not_taken()
    {
        var edition = await KippEdition.DraftAsync(app);

        (await edition.Organiser.Post($"{edition.Url}/transitions", new { to = "OPEN" })).Status.ShouldBe(428);
    }

    private static Task<Reply> Start(HttpClient organiser, KippEdition edition, string version) =>
        organiser.Post($"{edition.StageUrl(KippBody.Administration)}/transitions", new { to = "RUNNING" }, ("If-Match", version));

    private static Task<Reply> Open(HttpClient organiser, KippEdition edition, string version) =>
        organiser.Post($"{edition.Url}/transitions", new { to = "OPEN" }, ("If-Match", version));
}
