using System.Globalization;
using JippApi.Api.Tests.Competitions;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Institutions;

namespace JippApi.Api.Tests.Stories;

/// <summary>The evaluation team, one of whom cheats, and the panel.</summary>
public sealed partial class WestKalimantanKippStory
{
    private async Task JudgeProposalsAsync(KippEdition edition, Dictionary<string, KippEntry> entries)
    {
        const string stage = KippBody.Proposal;
        var honest = await edition.EvaluatorsAsync(4);
        var dishonest = await edition.MemberAsync("penilai yang curang");
        var insider = await edition.MemberAsync("penilai dari instansi peserta");
        await WorkAtAsync(insider, entries[Winner].Owner);
        await edition.StartAsync(stage);
        await edition.DrawAsync(stage);

        await NeitherOwnNorRivalsAsync(edition, insider, entries);
        await SeesNobodyElseAsync(edition, dishonest);
        await ComesLateAsync(edition, dishonest);
        await ChangesOfficeAsync(edition, dishonest, entries);
        await ScoreAsync(edition, honest, entries);

        await edition.CloseAsync(stage);
        var again = await edition.Organiser.Get($"{edition.StageUrl(stage)}/recount").Done();
        ((bool)again["equal"]!).ShouldBeTrue(again.Text);
        await ScoredOnceAsync(edition, honest[0]);
    }

    /// <summary>Whoever works for a city gets neither its proposal nor those with which it competes.</summary>
    private static async Task NeitherOwnNorRivalsAsync(KippEdition edition, KippEvaluator insider, Dictionary<string, KippEntry> entries)
    {
        (await edition.AssignedAsync(insider, KippBody.Proposal)).ShouldBeEmpty();
        (await insider.Client.Get(entries[Winner].Url)).Status.ShouldBe(404);
    }

    /// <summary>An evaluator reads neither what others were given nor, before their own scores are in, what others gave.</summary>
    private static async Task SeesNobodyElseAsync(KippEdition edition, KippEvaluator dishonest)
    {
        var own = (await edition.AssignedAsync(dishonest, KippBody.Proposal)).Select(item => (string)item["id"]!).ToList();
        var all = (await edition.Organiser.Get($"{edition.Url}/evaluations?limit=200").Done()).Ids;
        all.Count.ShouldBe(10, "five entries with two evaluators each");
        foreach (var id in all.Except(own))
            (await dishonest.Client.Get($"{KippEdition.Evaluations}/{id}")).Status.ShouldBe(404);
        var mine = await dishonest.Client.Get($"{KippEdition.Evaluations}/{own[0]}").Done();
        (mine["others"]?.AsArray() ?? []).ShouldBeEmpty();
        mine.Text.ShouldNotContain("Kabupaten", Case.Insensitive, "the stage is blind");
    }

    /// <summary>After the last day nothing is accepted, until the organiser gives more time, with a reason.</summary>
    private async Task ComesLateAsync(KippEdition edition, KippEvaluator dishonest)
    {
        var state = KippEdition.StageStateOf(await edition.ReadAsync(), KippBody.Proposal);
        var last = DateOnly.Parse((string)state["evaluateUntil"]!, CultureInfo.InvariantCulture);
        app.GoTo(last.AddDays(1), 0, 1);
        var late = (string)(await edition.AssignedAsync(dishonest, KippBody.Proposal))[0]["id"]!;
        var scores = KippEdition.ScoresBody(KippBody.Criteria, _ => 100);
        var refused = await dishonest.Client.Put($"{KippEdition.Evaluations}/{late}/scores", scores, ("If-Match", "*"));
        (refused.Status, refused.Code).ShouldBe((409, "EVALUATION_OVERDUE"), refused.Text);

        var until = app.Today.AddDays(7).ToString("O", CultureInfo.InvariantCulture);
        await edition.Organiser.Change(
            $"{edition.Url}/extensions",
            new
            {
                stage = KippBody.Proposal,
                evaluateUntil = until,
                reason = "Seluruh penilai meminta waktu.",
            }
        );
        await app.Work();
    }

    /// <summary>
    /// Joins the office of an entrant after the draw, and has to step back from its proposal and those of its rivals:
    /// others are drawn.
    /// </summary>
    private async Task ChangesOfficeAsync(KippEdition edition, KippEvaluator dishonest, Dictionary<string, KippEntry> entries)
    {
        var given = await edition.AssignedAsync(dishonest, KippBody.Proposal);
        await WorkAtAsync(dishonest, entries.Values.Single(known => known.Id == (string?)given[0]["entryId"]).Owner);
        foreach (var url in given.Select(evaluation => $"{KippEdition.Evaluations}/{evaluation["id"]}"))
        {
            await dishonest.Client.Put($"{url}/scores", KippEdition.ScoresBody(KippBody.Criteria, _ => 100), ("If-Match", "*"));
            var refused = await dishonest.Client.Post($"{url}/transitions", new { to = "SUBMITTED" }, ("If-Match", "*"));
            (refused.Status, refused.Code).ShouldBe((403, "CONFLICT_OF_INTEREST"), refused.Text);
            await dishonest.Client.Change($"{url}/transitions", new { to = "RECUSED", reason = "Saya kini bekerja di sana." });
        }

        var live = (await edition.Organiser.Get($"{edition.Url}/evaluations?limit=200").Done())
            .Items.Where(item => (string?)item["status"] is "ASSIGNED" or "DRAFTED" or "SUBMITTED")
            .GroupBy(item => (string?)item["entryId"]);
        live.ShouldAllBe(entry => entry.Count() == 2, "somebody else was drawn");
    }

    private static Task ScoreAsync(KippEdition edition, IReadOnlyList<KippEvaluator> evaluators, Dictionary<string, KippEntry> entries)
    {
        var worth = entries.ToDictionary(pair => pair.Value.Id, pair => Worth[pair.Key]);
        return edition.JudgeAsync(KippBody.Proposal, evaluators, (entry, place, _) => worth[entry] + place / 2m);
    }

    /// <summary>What was submitted is never changed, by anybody.</summary>
    private static async Task ScoredOnceAsync(KippEdition edition, KippEvaluator evaluator)
    {
        var submitted = (await evaluator.Client.Get($"{KippEdition.Evaluations}?limit=200").Done()).Items.Where(item =>
            (string?)item["competitionId"] == edition.Id && (string?)item["status"] == "SUBMITTED"
        );
        foreach (var evaluation in submitted)
        {
            var url = $"{KippEdition.Evaluations}/{evaluation["id"]}";
            var scores = KippEdition.ScoresBody(KippBody.Criteria, _ => 1);
            (await evaluator.Client.Put($"{url}/scores", scores, ("If-Match", "*"))).Status.ShouldBe(409);
            (await edition.Organiser.Put($"{url}/scores", scores, ("If-Match", "*"))).Status.ShouldBeOneOf(403, 404);
        }
    }

    /// <summary>The panel keeps a proposal back that it does not believe, and says so.</summary>
    private static async Task MeetInPlenaryAsync(KippEdition edition, Dictionary<string, KippEntry> entries)
    {
        const string stage = KippBody.Plenary;
        await edition.StartAsync(stage);
        await edition.MoveStageAsync(
            stage,
            new
            {
                to = "CLOSED",
                changes = new[]
                {
                    Change(entries[Cheat], goesOn: false, "Bukti dampak tidak dapat ditelusuri."),
                    Change(entries[Raised], goesOn: true, "Dampaknya terbukti di lapangan."),
                },
            }
        );
        var report = await edition.Organiser.Get($"{edition.StageUrl(stage)}/report").Done();
        report.Text.ShouldContain("RAISED_BY_PLENARY");
        report.Text.ShouldContain("Bukti dampak tidak dapat ditelusuri.");
    }

    private static object Change(KippEntry entry, bool goesOn, string reason) =>
        new
        {
            entryId = entry.Id,
            goesOn,
            reason,
        };

    /// <summary>Lets an account work for an institution from now on.</summary>
    private Task<int> WorkAtAsync(KippEvaluator evaluator, string institution) =>
        app.WithDb(async db =>
        {
            (await db.Accounts.FindAsync(Guid.Parse(evaluator.AccountId)))!.InstitutionId = new InstitutionId(Guid.Parse(institution));
            db.InvalidateAccess();
            return await db.SaveChangesAsync();
        });
}
