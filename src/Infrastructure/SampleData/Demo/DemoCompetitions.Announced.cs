using JippApi.Domain.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Competitions.Results;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.SampleData;

/// <summary>The editions with results: counted, open to objections, and final.</summary>
public sealed partial class DemoCompetitions
{
    private const string Province = "61";

    /// <summary>The innovation that the invented plans replicate.</summary>
    private const string Replicated = "SITARANG";

    /// <summary>Adds an edition whose results are counted, but not public.</summary>
    private void Close(IReadOnlyList<Innovation> records, DateTimeOffset now)
    {
        var competition = Open("demo-closed", "contoh penutupan", now.AddDays(-15), now);
        List<CompetitionEntry> entries = [.. records.Take(3).Index().Select(record => Submit(competition, record.Item, record.Index, now))];
        Conclude(competition, entries, now.AddDays(-14));
    }

    /// <summary>Adds an edition whose results can be contested.</summary>
    private void Announce(IReadOnlyList<Innovation> records, DateTimeOffset now)
    {
        var competition = Open("demo-announced", "contoh pengumuman", now.AddDays(-15), now);
        List<CompetitionEntry> entries = [.. records.Take(3).Index().Select(record => Submit(competition, record.Item, record.Index, now))];
        var results = Conclude(competition, entries, now.AddDays(-14));
        competition.Announce(Proposal, LastDay, now.AddDays(-1));
        db.CompetitionAppeals.Add(
            CompetitionAppeal.File(
                results.Single(result => result.EntryId == entries[1].Id),
                AppealKind.Objection,
                "Contoh: angkanya tidak sesuai dengan laporan kinerja.",
                [],
                LastDay,
                Author,
                now,
                new(SampleIds.Of("competition-appeal", "demo-announced"))
            )
        );
    }

    /// <summary>Adds an edition of a province with a decreed winner, which the invented plans replicate.</summary>
    private async Task DecreeAsync(IReadOnlyList<Innovation> records, DateTimeOffset now, CancellationToken ct)
    {
        var id = new InnovationId(SampleIds.Of("innovation", Replicated));
        var winner = await db.Innovations.SingleOrDefaultAsync(i => i.Id == id, ct);
        if (winner?.OwnerId is null)
            return;
        var then = now.AddDays(-40);
        var competition = Open("demo-decreed", "contoh penetapan", then.AddDays(-15), then, Province);
        List<CompetitionEntry> entries =
        [
            Submit(competition, winner, 0, then),
            .. records.Where(record => record.Id != id).Take(1).Select(record => Submit(competition, record, 1, then)),
        ];
        Conclude(competition, entries, then.AddDays(-14));
        var announced = then.AddDays(-1);
        competition.Announce(Proposal, Wib.DayOf(announced.AddDays(5)), announced);
        var decided = announced.AddDays(7);
        var day = Wib.DayOf(decided);
        competition.Decree(Proposal, new("CONTOH/1", day, null, decided), 0, day, decided);
    }

    /// <summary>Lets all entries pass the first stage and two evaluators score them, the first entry highest.</summary>
    private List<StageResult> Conclude(Competition competition, List<CompetitionEntry> entries, DateTimeOffset begun)
    {
        competition.StartStage(Administration, null, begun);
        foreach (var entry in entries)
        {
            entry.Reach(Administration);
            var decision = new AdministrativeDecision(true, "Contoh: berkas lengkap.", Author.UserId, null, begun);
            entry.DecideAdministratively(decision, [], [], competition.Running);
        }

        competition.CloseStage(Administration, begun.AddDays(1));
        competition.StartStage(Proposal, LastDay, begun.AddDays(2));
        List<ScoredEntry> scored = [];
        foreach (var (place, entry) in entries.Index())
        {
            entry.Reach(Proposal);
            scored.Add(Scored(competition, entry, 90 - 10 * place, begun.AddDays(3)));
        }

        competition.CloseStage(Proposal, begun.AddDays(4));
        return Fix(competition, entries, scored);
    }

    private ScoredEntry Scored(Competition competition, CompetitionEntry entry, decimal points, DateTimeOffset at)
    {
        var stage = competition.StageOf(Proposal);
        List<EvaluationScores> scores = [];
        foreach (var account in Evaluators.Take(2).Select(AccountOf))
        {
            var evaluation = Evaluation.Assign(competition.Id, Proposal, entry.Id, account, LastDay, isFurther: false, at);
            evaluation.Draft(stage, ScoresOf(points, points - 5), null, at);
            evaluation.Submit(stage, at);
            db.Evaluations.Add(evaluation);
            scores.Add(new(account, evaluation.Scores));
        }

        return new(entry.Id, entry.Group, entry.Number!.Value, entry.SubmittedAt!.Value, scores, null);
    }

    private List<StageResult> Fix(Competition competition, List<CompetitionEntry> entries, List<ScoredEntry> scored)
    {
        var stage = competition.StageOf(Proposal);
        Dictionary<CompetitionEntryId, PlenaryChange> none = [];
        var outcome = Advancing.Of(stage, Ranking.Of(stage, scored).Select(Placed.Of), none);
        List<StageResult> results = [.. outcome.Select(advanced => StageResult.Of(competition.Id, Proposal, advanced))];
        db.StageResults.AddRange(results);
        foreach (var result in results.Where(result => !result.GoesOn))
            entries.Single(entry => entry.Id == result.EntryId).FallOut(Proposal);
        return results;
    }
}
