using System.Globalization;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>
/// Computes the results of a closed stage again from the stored scores, and compares them with the stored ones.
/// </summary>
public sealed record RecountStage(Guid CompetitionId, string Stage) : IRequest<StageRecount>;

/// <summary>A stage, counted again.</summary>
/// <param name="CompetitionId">Id of the edition.</param>
/// <param name="Stage">Code of the stage.</param>
/// <param name="Equal">Whether every result is as it was stored.</param>
/// <param name="Entries">Number of entries counted.</param>
/// <param name="Evaluations">Number of submitted evaluations counted.</param>
/// <param name="Differences">The results that differ; empty when all are equal.</param>
public sealed record StageRecount(
    Guid CompetitionId,
    string Stage,
    bool Equal,
    int Entries,
    int Evaluations,
    IReadOnlyList<RecountDifference> Differences
);

/// <summary>A result that differs from the stored one.</summary>
/// <param name="EntryId">Id of the entry.</param>
/// <param name="Member">The member that differs: <c>rank</c>, <c>total</c>, <c>tieBrokenBy</c>, <c>goesOn</c>,
/// <c>reason</c> or <c>tiers</c>; <c>result</c> where none is stored.</param>
/// <param name="Stored">The stored value; absent when there is none.</param>
/// <param name="Counted">The value that was counted; absent when there is none.</param>
public sealed record RecountDifference(Guid EntryId, string Member, string? Stored, string? Counted);

internal sealed class RecountStageHandler(IAppDb db, ICurrentUser user, StageReports reports) : IRequestHandler<RecountStage, StageRecount>
{
    public async Task<StageRecount> Handle(RecountStage request, CancellationToken ct)
    {
        var competition = await ResultAccess.JudgedAsync(db, user, request.CompetitionId, ct);
        var stage = competition.Rules.FindStage(request.Stage) ?? throw new NotFoundException(nameof(EditionStage));
        ResultRules.StageClosed.Require(competition.StateOf(stage.Code).ClosedAt is not null);

        var (id, code) = (competition.Id, stage.Code);
        var stored = await db.StageResults.AsNoTracking().Where(r => r.CompetitionId == id && r.Stage == code).ToListAsync(ct);
        var entries = await reports.ClosedAsync(competition, stage, stored, ct);
        var counted = await reports.ComputeAsync(competition, stage, entries, ChangesIn(stored), ct);
        var evaluations = await db.Evaluations.CountAsync(e => e.CompetitionId == id && e.Stage == code && e.SubmittedAt != null, ct);
        var differences = Differences(stage, stored, counted.Entries, await UpheldAsync(id, code, ct));
        return new(id.Value, code, differences.Count == 0, entries.Count, evaluations, differences);
    }

    /// <summary>
    /// Returns what the plenary decided: it is stored with the results, also where an appeal changed them since.
    /// </summary>
    private static Dictionary<CompetitionEntryId, PlenaryChange> ChangesIn(IReadOnlyList<StageResult> stored) =>
        stored
            .Where(result => result.PlenaryReason is not null)
            .ToDictionary(
                result => result.EntryId,
                result => new PlenaryChange(result.PlenaryGoesOn == true, result.PlenaryReason!, result.PlenaryBy!.Value)
            );

    /// <summary>
    /// The appeals that changed results of a stage: nothing else in a result is believed without a count.
    /// </summary>
    private async Task<Dictionary<AppealId, CompetitionAppeal>> UpheldAsync(CompetitionId id, string stage, CancellationToken ct) =>
        await db
            .CompetitionAppeals.AsNoTracking()
            .Where(a => a.CompetitionId == id && a.Stage == stage && a.Status == AppealStatus.Upheld)
            .ToDictionaryAsync(a => a.Id, ct);

    private static List<RecountDifference> Differences(
        EditionStage stage,
        IReadOnlyList<StageResult> stored,
        IReadOnlyList<Advanced> counted,
        IReadOnlyDictionary<AppealId, CompetitionAppeal> upheld
    )
    {
        var byEntry = counted.ToDictionary(advanced => advanced.Id);
        List<RecountDifference> differences = [];
        foreach (var result in stored)
        {
            var anew = byEntry.GetValueOrDefault(result.EntryId);
            var appeal = result.AppealId is { } id ? upheld.GetValueOrDefault(id) : null;
            var after = appeal?.EntryId == result.EntryId ? appeal.OutcomeFor(stage, result.Group) : null;
            after ??= anew is null ? null : new(anew.GoesOn, anew.Reason, anew.Tiers);
            Compare(result, "rank", Text(result.Rank), Text(anew?.Rank));
            Compare(result, "total", Text(result.Total), Text(anew?.Total));
            Compare(result, "tieBrokenBy", result.TieBrokenBy, anew?.TieBrokenBy);
            Compare(result, "goesOn", result.GoesOn ? "true" : "false", after is { GoesOn: true } ? "true" : "false");
            Compare(result, "reason", Code.Of(result.Reason), after is null ? null : Code.Of(after.Reason));
            Compare(result, "tiers", string.Join(' ', result.Tiers), string.Join(' ', after?.Tiers ?? []));
        }

        var known = stored.Select(result => result.EntryId).ToHashSet();
        differences.AddRange(
            counted
                .Where(advanced => !known.Contains(advanced.Id))
                .Select(advanced => new RecountDifference(advanced.Id.Value, "result", null, Code.Of(advanced.Reason)))
        );
        return differences;

        void Compare(StageResult result, string member, string? before, string? now)
        {
            if (before != now)
                differences.Add(new(result.EntryId.Value, member, before, now));
        }
    }

    // Engines differ in how many zeros they return after the last digit
    private static string? Text(IFormattable? value) => value?.ToString("0.####", CultureInfo.InvariantCulture);
}
