using System.Globalization;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Competitions.Entries;

public class EntryDeadlineTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Fact]
    public async Task Entries_are_taken_until_the_deadline_and_not_after_it()
    {
        var edition = await KippEdition.OpenAsync(app);
        var (inTime, late) = (await edition.DraftEntryAsync(), await edition.DraftEntryAsync());
        var until = DateTimeOffset.Parse((string)(await edition.ReadAsync())["submissionsUntil"]!, CultureInfo.InvariantCulture);

        app.GoTo(until.AddSeconds(-30)); // the clock goes on; the domain tests try the very last moment
        var last = await inTime.Submit();
        last.Status.ShouldBe(200, last.Text);
        app.GoTo(until.AddSeconds(1));
        var refused = await late.Submit();

        (refused.Status, refused.Code).ShouldBe((409, "COMPETITION_TAKES_NO_ENTRIES"), refused.Text);
        (await late.Revise(new { theme = (string?)null })).Code.ShouldBe("COMPETITION_TAKES_NO_ENTRIES");
        (await late.Entrant.Post($"{edition.Url}/entries", KippEdition.EntryBody(late.Innovation))).Status.ShouldBe(409);
        (await late.Withdraw()).Status.ShouldBe(200, "a draft can be withdrawn at any time");
    }
}
