using System.Globalization;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Competitions.Results;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>The outcome of a stage.</summary>
/// <param name="Entries">Who goes on and why, by group and place.</param>
/// <param name="Missing">Numbers of the entries that keep it from being closed.</param>
internal sealed record StageOutcome(IReadOnlyList<Advanced> Entries, IReadOnlyList<string> Missing);

/// <summary>An entry that takes part in a stage.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Group">The code of its group.</param>
/// <param name="Number">Its number.</param>
/// <param name="SubmittedAt">When it was submitted.</param>
/// <param name="Passes">The administrative decision; null while there is none.</param>
/// <param name="Left">Why it left the edition; null when it did not.</param>
internal sealed record StageEntry(
    CompetitionEntryId Id,
    string Group,
    int Number,
    DateTimeOffset SubmittedAt,
    bool? Passes,
    AdvanceReason? Left
);

/// <summary>Computes who goes on from a stage, from nothing but what is stored.</summary>
internal sealed class StageReports(IAppDb db)
{
    /// <summary>Returns the entries of a stage that runs.</summary>
    public Task<List<StageEntry>> RunningAsync(CompetitionId competition, string stage, CancellationToken ct) =>
        ReadAsync(
            db.CompetitionEntries.Where(e => e.CompetitionId == competition && e.Stage == stage && !e.IsOut),
            (_, status) => LeftBy(status),
            ct
        );

    /// <summary>
    /// Returns the entries of a stage that is closed, as they were when it was: those with a result, and those that were
    /// in it by the stage that they have reached.
    /// </summary>
    public Task<List<StageEntry>> ClosedAsync(
        Competition competition,
        EditionStage stage,
        IReadOnlyList<StageResult> results,
        CancellationToken ct
    )
    {
        var (id, code) = (competition.Id, stage.Code);
        List<string> reached = [.. competition.Rules.Stages.Select(other => other.Code).SkipWhile(other => other != code)];
        var reasons = results.ToDictionary(result => result.EntryId, result => result.Reason);
        return ReadAsync(
            db.CompetitionEntries.Where(e => e.CompetitionId == id && e.Number != null)
                .Where(e =>
                    reached.Contains(e.Stage!) || db.StageResults.Any(r => r.CompetitionId == id && r.Stage == code && r.EntryId == e.Id)
                ),
            // It may have left later, so the result says when, and the entry whether
            (entry, status) => reasons.TryGetValue(entry, out var reason) && reason == LeftBy(status) ? reason : null,
            ct
        );
    }

    private static async Task<List<StageEntry>> ReadAsync(
        IQueryable<CompetitionEntry> entries,
        Func<CompetitionEntryId, EntryStatus, AdvanceReason?> leftBy,
        CancellationToken ct
    )
    {
        var rows = await entries
            .AsNoTracking()
            .Select(e => new
            {
                e.Id,
                e.Group,
                e.Number,
                e.SubmittedAt,
                e.Status,
                e.Administrative,
            })
            .ToListAsync(ct);
        return rows.ConvertAll(row => new StageEntry(
            row.Id,
            row.Group,
            row.Number!.Value,
            row.SubmittedAt!.Value,
            row.Administrative?.Passes,
            leftBy(row.Id, row.Status)
        ));
    }

    public async Task<StageOutcome> ComputeAsync(
        Competition competition,
        EditionStage stage,
        IReadOnlyList<StageEntry> entries,
        IReadOnlyDictionary<CompetitionEntryId, PlenaryChange> changes,
        CancellationToken ct
    )
    {
        List<StageEntry> living = [.. entries.Where(entry => entry.Left is null)];
        var placed = stage.Kind switch
        {
            StageKind.Administrative => living.ConvertAll(entry => new Placed(entry.Id, entry.Group, null, null, null)
            {
                Passes = entry.Passes,
            }),
            StageKind.Scoring => await RankedAsync(competition, stage, living, ct),
            _ => await OfScoresAsync(competition, stage, living, ct),
        };
        var left = entries.Where(entry => entry.Left is not null).OrderBy(entry => entry.Number);
        var all = placed.Concat(left.Select(entry => new Placed(entry.Id, entry.Group, null, null, null) { Left = entry.Left }));
        var outcome = Advancing.Of(stage, all, changes);
        return new(outcome, MissingOf(stage, living, outcome, await LackingFurtherAsync(competition.Id, stage, ct)));
    }

    private async Task<List<Placed>> RankedAsync(
        Competition competition,
        EditionStage stage,
        IReadOnlyList<StageEntry> entries,
        CancellationToken ct
    )
    {
        var (id, code) = (competition.Id, stage.Code);
        var rows = await db
            .Evaluations.AsNoTracking()
            .Where(e => e.CompetitionId == id && e.Stage == code && e.Status == EvaluationStatus.Submitted)
            .Select(e => new
            {
                e.EntryId,
                e.EvaluatorId,
                e.Scores,
            })
            .ToListAsync(ct);
        var scores = rows.ToLookup(row => row.EntryId, row => new EvaluationScores(row.EvaluatorId, row.Scores));
        Dictionary<CompetitionEntryId, decimal?> carried = stage.Carry is { } carry ? await TotalsAsync(id, carry.Stage, ct) : [];
        var scored = entries.Select(entry => new ScoredEntry(
            entry.Id,
            entry.Group,
            entry.Number,
            entry.SubmittedAt,
            [.. scores[entry.Id]],
            carried.GetValueOrDefault(entry.Id)
        ));
        return [.. Ranking.Of(stage, scored).Select(Placed.Of)];
    }

    /// <summary>A plenary begins with the order of the last stage that was scored.</summary>
    private async Task<List<Placed>> OfScoresAsync(
        Competition competition,
        EditionStage stage,
        IReadOnlyList<StageEntry> entries,
        CancellationToken ct
    )
    {
        var (id, code) = (
            competition.Id,
            competition.Rules.Stages.TakeWhile(other => other.Code != stage.Code).Last(other => other.Kind == StageKind.Scoring).Code
        );
        var results = await db
            .StageResults.AsNoTracking()
            .Where(r => r.CompetitionId == id && r.Stage == code)
            .ToDictionaryAsync(r => r.EntryId, ct);
        return
        [
            .. entries.Select(entry => new Placed(
                entry.Id,
                entry.Group,
                results.GetValueOrDefault(entry.Id)?.Rank,
                results.GetValueOrDefault(entry.Id)?.Total,
                results.GetValueOrDefault(entry.Id)?.TieBrokenBy
            )),
        ];
    }

    private Task<Dictionary<CompetitionEntryId, decimal?>> TotalsAsync(CompetitionId competition, string stage, CancellationToken ct) =>
        db.StageResults.Where(r => r.CompetitionId == competition && r.Stage == stage).ToDictionaryAsync(r => r.EntryId, r => r.Total, ct);

    /// <summary>Returns the entries that still lack the judgement of their further evaluator.</summary>
    private async Task<HashSet<CompetitionEntryId>> LackingFurtherAsync(CompetitionId competition, EditionStage stage, CancellationToken ct)
    {
        if (stage.Kind != StageKind.Scoring || stage.OutlierSpread is null)
            return [];
        var code = stage.Code;
        var evaluations = await db.Evaluations.AsNoTracking().Where(e => e.CompetitionId == competition && e.Stage == code).ToListAsync(ct);
        return
        [
            .. evaluations
                .GroupBy(evaluation => evaluation.EntryId)
                .Where(own =>
                    own.Any(evaluation => evaluation is { IsFurther: true, IsOpen: true }) || EvaluatorNeeds.LacksFurther(stage, [.. own])
                )
                .Select(own => own.Key),
        ];
    }

    private static List<string> MissingOf(
        EditionStage stage,
        IReadOnlyList<StageEntry> living,
        IReadOnlyList<Advanced> outcome,
        HashSet<CompetitionEntryId> lackingFurther
    )
    {
        var unscored = outcome
            .Where(advanced => stage.Kind == StageKind.Scoring && advanced.Reason == AdvanceReason.TooFewScores)
            .Select(advanced => advanced.Id)
            .ToHashSet();
        return
        [
            .. living
                .Where(entry =>
                    unscored.Contains(entry.Id)
                    || lackingFurther.Contains(entry.Id)
                    || (stage.Kind == StageKind.Administrative && entry.Passes is null)
                )
                .Select(entry => entry.Number)
                .Order()
                .Select(number => number.ToString(CultureInfo.InvariantCulture)),
        ];
    }

    private static AdvanceReason? LeftBy(EntryStatus status) =>
        status switch
        {
            EntryStatus.Withdrawn => AdvanceReason.Withdrawn,
            EntryStatus.Disqualified => AdvanceReason.Disqualified,
            _ => null,
        };
}
