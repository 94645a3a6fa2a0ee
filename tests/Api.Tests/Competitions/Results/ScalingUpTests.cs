using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using JippApi.Domain.Access;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.Competitions.Results;

/// <summary>A winner of a province is proposed to the governments of its regencies and cities in one act.</summary>
public class ScalingUpTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    private const int BudgetYear = 2032;

    [Fact]
    public async Task To_every_regency_and_city_that_does_not_have_it()
    {
        var admin = await app.Admin();
        var (padang, solok, pariaman) = (
            await admin.GovernmentOf("13.71"),
            await admin.GovernmentOf("13.72"),
            await admin.GovernmentOf("13.77")
        );
        var (played, winner) = await WonAsync();
        var template = await admin.Post(Url, Body(winner.Innovation, padang, BudgetYear, adaptations: [])).Done();

        var requested = await played.Organiser.Post(
            $"{winner.Url}/scaling-up",
            new { templatePlanId = template.Id, regions = new[] { "13.71", "13.72", "13.77" } }
        );
        requested.Status.ShouldBe(202, requested.Text);
        await app.Work();

        var plans = await admin.Get($"{Url}?originId={winner.Innovation}&limit=200").Done();
        plans.Items.Select(plan => (string?)plan["adopter"]!["id"]).ShouldBe([padang, solok, pariaman], ignoreOrder: true);
        var again = await played.Organiser.Post(
            $"{winner.Url}/scaling-up",
            new { templatePlanId = template.Id, regions = new[] { "13.72" } }
        );
        again.Faults.ShouldBe(["/regions REQUIRED"]);
    }

    [Fact]
    public async Task Only_of_a_decreed_winner_by_its_organisers_from_a_plan_of_this_innovation_in_this_province()
    {
        var admin = await app.Admin();
        var played = await PlayedEdition.AnnouncedAsync(app);
        var (winner, loser) = (played.Entries[0], played.Entries[2]);
        var padang = await admin.GovernmentOf("13.71");
        var template = await admin.Post(Url, Body(winner.Innovation, padang, BudgetYear, adaptations: [])).Done();
        var body = new { templatePlanId = template.Id };
        Task<Reply> Try(KippEntry entry, object input, HttpClient? by = null) =>
            (by ?? played.Organiser).Post($"{entry.Url}/scaling-up", input);

        (await Try(winner, body)).Code.ShouldBe("NOT_A_PROVINCIAL_WINNER");
        await played.Edition.DecreeAsync(KippBody.Plenary);
        (await Try(loser, body)).Code.ShouldBe("NOT_A_PROVINCIAL_WINNER");
        (await Try(winner, body, winner.Entrant)).Status.ShouldBe(403);
        var stranger = await app.Person("HUB_ADMIN", "hub lain", new(ScopeKind.Region, "61"));
        (await Try(winner, body, stranger)).Status.ShouldBe(404);
        (await Try(winner, new { templatePlanId = Guid.CreateVersion7() })).Faults.ShouldBe(["/templatePlanId UNKNOWN_PLAN"]);
        (await Try(winner, new { templatePlanId = template.Id, regions = new[] { "61.71" } })).Faults.ShouldBe([
            "/regions/0 UNKNOWN_REGION",
        ]);
    }

    [Fact]
    public async Task Not_of_a_national_edition()
    {
        var played = await PlayedEdition.AnnouncedAsync(app, province: null);
        await played.Edition.DecreeAsync(KippBody.Plenary);

        var refused = await played.Organiser.Post($"{played.Entries[0].Url}/scaling-up", new { templatePlanId = Guid.CreateVersion7() });

        (refused.Status, refused.Code).ShouldBe((409, "NOT_A_PROVINCIAL_WINNER"), refused.Text);
    }

    private async Task<(PlayedEdition Played, KippEntry Winner)> WonAsync()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        await played.Edition.DecreeAsync(KippBody.Plenary);
        return (played, played.Entries[0]);
    }
}
