using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Results;

/// <summary>Results become final by a decree, after the objection period and with every appeal decided.</summary>
public class DecreeTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    private const string Stage = KippBody.Plenary;

    [Fact]
    public async Task Not_before_the_objection_period_is_over()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);

        var refused = await DecreeAsync(played);

        (refused.Status, refused.Code).ShouldBe((409, "COMPETITION_OBJECTIONS_OPEN"), refused.Text);
    }

    [Fact]
    public async Task Not_while_an_appeal_is_open()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        var loser = played.Entries[2];
        var appeal = await loser.Entrant.Post($"{loser.Url}/appeals", new { text = "Mohon ditinjau." }).Done();
        app.GoTo(app.Today.AddDays(20));

        var refused = await DecreeAsync(played);
        (refused.Status, refused.Code).ShouldBe((409, "COMPETITION_APPEALS_OPEN"), refused.Text);

        await played.DecideAsync(appeal.Id, PlayedEdition.Decision(false, "NONE")).Done();
        (await DecreeAsync(played)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Not_without_a_decree_with_a_file_of_the_organiser()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        app.GoTo(app.Today.AddDays(20));

        (await played.TryAsync(Stage, new { to = "DECREED" })).Faults.ShouldContain("/decree REQUIRED");
        var foreign = new
        {
            number = "1",
            decidedOn = "2031-03-03",
            fileId = Guid.CreateVersion7(),
        };
        (await played.TryAsync(Stage, new { to = "DECREED", decree = foreign })).Faults.ShouldBe(["/decree/fileId UNKNOWN_FILE"]);
        var ahead = new
        {
            number = "1",
            decidedOn = "2032-01-01",
            fileId = await played.Edition.DecreeFileAsync(),
        };
        (await played.TryAsync(Stage, new { to = "DECREED", decree = ahead })).Faults.ShouldBe(["/decree/decidedOn TIME_OUT_OF_RANGE"]);
    }

    [Fact]
    public async Task The_period_counts_working_days_from_the_day_after_the_announcement()
    {
        var played = await PlayedEdition.DecidedAsync(app);
        var announced = await played.Edition.AnnounceAsync(Stage);

        var (day, left) = (app.Today, 5);
        while (left > 0)
        {
            day = day.AddDays(1);
            left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || day is { Month: 5 or 6, Day: 1 } ? 0 : 1;
        }

        ((string?)announced["objectionsUntil"]).ShouldBe(day.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Anybody_reads_the_decree_from_then_on()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        var url = $"{played.Edition.StageUrl(Stage)}/decree";
        (await app.Anonymous().Get(url)).Status.ShouldBe(404);

        await played.Edition.DecreeAsync(Stage);

        var decree = await app.Anonymous().Get(url);
        (decree.Status, decree.Text[..5]).ShouldBe((200, "%PDF-"));
        var result = (await played.ResultsAsync()).Items[0];
        ((bool)result["isFinal"]!).ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_decreed_is_not_contested_any_more()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        await played.Edition.DecreeAsync(Stage);
        var loser = played.Entries[2];

        var late = await loser.Entrant.Post($"{loser.Url}/appeals", new { text = "Mohon ditinjau." });

        (late.Status, late.Code).ShouldBe((409, "OBJECTION_PERIOD_CLOSED"), late.Text);
    }

    private static async Task<Reply> DecreeAsync(PlayedEdition played)
    {
        var decree = new
        {
            number = "100/2031",
            decidedOn = "2031-03-03",
            fileId = await played.Edition.DecreeFileAsync(),
        };
        return await played.TryAsync(Stage, new { to = "DECREED", decree });
    }
}
