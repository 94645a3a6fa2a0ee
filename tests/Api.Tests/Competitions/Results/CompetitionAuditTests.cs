using JippApi.Api.Tests.Competitions.Judging;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;

namespace JippApi.Api.Tests.Competitions.Results;

/// <summary>The audit log says later who did what in an edition.</summary>
public class CompetitionAuditTests(CompetitionApp app) : IClassFixture<CompetitionApp>
{
    [Fact]
    public async Task Each_act_of_an_edition_stands_in_the_log_with_who_did_it()
    {
        var played = await PlayedEdition.JudgedAsync(app, 3);
        var (edition, loser) = (played.Edition, played.Entries[2]);
        await edition.Organiser.Change(
            $"{edition.Url}/members/{played.Evaluators[0].MemberId}/departure",
            new { reason = "Pindah tugas." }
        );
        await edition.CloseAsync(KippBody.Proposal);
        await edition.StartAsync(KippBody.Plenary);
        var raised = new
        {
            entryId = loser.Id,
            goesOn = true,
            reason = "Pleno menilai lain.",
        };
        await edition.MoveStageAsync(KippBody.Plenary, new { to = "CLOSED", changes = new[] { raised } });
        await edition.AnnounceAsync(KippBody.Plenary);
        var citizen = await app.Person("NOBODY", $"warga {Given.Next()}");
        var objection = await citizen.Post($"{loser.Url}/appeals", new { text = "Angkanya tidak sesuai." }).Done();
        await played.DecideAsync(objection.Id, PlayedEdition.Decision(true, "EXCLUDED")).Done();
        await edition.DecreeAsync(KippBody.Plenary);
        var organiser = app.Accounts.IdOf("NATIONAL_ADMIN", "penguji").ToString();

        var acts = await ActsAsync(edition.Id);
        acts.ShouldAllBe(act => act.Actor == organiser);
        acts.Select(act => act.Action)
            .ShouldBe([
                "COMPETITION_DRAFTED",
                "COMPETITION_OPENED",
                "COMPETITION_STAGE_STARTED",
                "COMPETITION_STAGE_CLOSED",
                "COMPETITION_STAGE_STARTED",
                "COMPETITION_STAGE_CLOSED",
                "COMPETITION_STAGE_STARTED",
                "COMPETITION_STAGE_CLOSED",
                "COMPETITION_STAGE_ANNOUNCED",
                "COMPETITION_STAGE_DECREED",
            ]);

        var ofEntry = await ActsAsync(loser.Id);
        ofEntry
            .Select(act => act.Action)
            .ShouldBe(["COMPETITION_ENTRY_DRAFTED", "COMPETITION_ENTRY_SUBMITTED", "COMPETITION_ENTRY_CHECKED"]);
        ofEntry[2].Actor.ShouldBe(organiser);
        (await ActsAsync(objection.Id)).ShouldBe([
            new("COMPETITION_APPEAL_FILED", (string)(await citizen.Get("/api/v1/me").Done())["id"]!),
            new("COMPETITION_APPEAL_DECIDED", organiser),
        ]);
        (await ActsAsync(played.Evaluators[0].MemberId)).ShouldBe([
            new("COMPETITION_MEMBER_ADDED", organiser),
            new("COMPETITION_MEMBER_LEFT", organiser),
        ]);
        (await ActsAsync(played.Entries[0].Innovation)).ShouldContain(act => act.Action == "INNOVATION_AWARDED");
        (await ActsAsync(loser.Innovation)).ShouldNotContain(act => act.Action == "INNOVATION_AWARDED");
    }

    [Fact]
    public async Task A_draw_and_each_submitted_score_stand_in_the_log()
    {
        var played = await PlayedEdition.JudgedAsync(app, 1);
        var evaluations = await new JudgedEdition(played.Edition, played.Entries).AllAsync();
        evaluations.Count.ShouldBe(2);

        foreach (var evaluation in evaluations)
        {
            var acts = await ActsAsync((string)evaluation["id"]!);

            acts.Select(act => act.Action).ShouldContain("EVALUATION_ASSIGNED");
            acts.Where(act => act.Action == "EVALUATION_SUBMITTED")
                .ShouldHaveSingleItem()
                .Actor.ShouldBe((string?)evaluation["evaluatorId"]);
        }
    }

    [Fact]
    public async Task A_result_that_an_appeal_changed_is_named_with_its_entry()
    {
        var played = await PlayedEdition.AnnouncedAsync(app);
        var loser = played.Entries[2];
        var appeal = await loser.Entrant.Post($"{loser.Url}/appeals", new { text = "Mohon ditinjau." }).Done();
        await played.DecideAsync(appeal.Id, PlayedEdition.Decision(true, "GOES_ON")).Done();

        var changed = await played.Organiser.Get("/api/v1/audit-events?action=STAGE_RESULT_CHANGED&limit=200").Done();

        changed.Items.ShouldContain(act =>
            (string?)act["resourceType"] == "competition-result" && act.ToJsonString().Contains(appeal.Id, StringComparison.Ordinal)
        );
    }

    /// <summary>The acts on a resource, the first one first.</summary>
    private async Task<IReadOnlyList<Act>> ActsAsync(string resource)
    {
        var admin = await app.Admin();
        var happened = await admin.Get($"/api/v1/audit-events?resourceId={resource}&limit=200").Done();
        return
        [
            .. happened.Items.OrderBy(act => (long)act["number"]!).Select(act => new Act((string)act["action"]!, (string)act["actor"]!)),
        ];
    }

    private sealed record Act(string Action, string Actor);
}
