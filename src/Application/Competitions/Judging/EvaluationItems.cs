using JippApi.Application.Common;
using JippApi.Application.Competitions.Judging.Drawing;
using JippApi.Domain.Access;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Judging;

/// <summary>Reads what the lists of evaluations show beside the evaluations themselves.</summary>
internal static class EvaluationItems
{
    /// <param name="db">The database.</param>
    /// <param name="evaluations">The evaluations.</param>
    /// <param name="reader">The account that reads, which sees the totals of its own evaluations.</param>
    /// <param name="runs">Whether the reader runs the edition: then they see the evaluators, and points once
    /// final.</param>
    /// <param name="ct">The cancellation token.</param>
    public static async Task<IReadOnlyList<CompetitionEvaluationItem>> ReadAsync(
        IAppDb db,
        IReadOnlyList<Evaluation> evaluations,
        AccountId? reader,
        bool runs,
        CancellationToken ct
    )
    {
        List<CompetitionEntryId> entryIds = [.. evaluations.Select(v => v.EntryId).Distinct()];
        List<CompetitionId> ids = [.. evaluations.Select(v => v.CompetitionId).Distinct()];
        var entries = await db
            .CompetitionEntries.AsNoTracking()
            .Where(e => entryIds.Contains(e.Id))
            .Select(e => new Judged(e.Id, e.Number, e.Title, e.Group, e.Category))
            .ToDictionaryAsync(e => e.Id, ct);
        var editions = await db.Competitions.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var counts = await CountsAsync(db, entryIds, ct);
        var names = runs ? await NamesAsync(db, evaluations, ct) : [];
        return
        [
            .. evaluations.Select(v =>
            {
                var (edition, entry) = (editions[v.CompetitionId], entries[v.EntryId]);
                var count = counts.GetValueOrDefault((v.EntryId, v.Stage));
                var seesTotal = v.EvaluatorId == reader || (runs && EvaluationStates.AreFinal(edition, v.Stage));
                return new CompetitionEvaluationItem
                {
                    Id = v.Id.Value,
                    CompetitionId = edition.Id.Value,
                    Competition = edition.Name,
                    Stage = v.Stage,
                    EntryId = entry.Id.Value,
                    EntryNumber = entry.Number,
                    Title = entry.Title,
                    Group = entry.Group,
                    Category = entry.Category,
                    Status = v.Status,
                    DueOn = v.DueOn,
                    IsFurther = v.IsFurther,
                    Scored = count.Submitted,
                    Needed = EvaluatorNeeds.Needed(edition.StageOf(v.Stage), count.Further > 0),
                    AssignedAt = v.AssignedAt,
                    SubmittedAt = v.SubmittedAt,
                    Total = seesTotal ? v.Total : null,
                    EvaluatorId = runs ? v.EvaluatorId.Value : null,
                    EvaluatorName = names.GetValueOrDefault(v.EvaluatorId.Value),
                    Links = EvaluationLinks.Of(v),
                    Version = v.Version,
                };
            }),
        ];
    }

    /// <summary>Counts the evaluations of entries by stage: those submitted, and the further ones.</summary>
    private static async Task<Dictionary<(CompetitionEntryId Entry, string Stage), (int Submitted, int Further)>> CountsAsync(
        IAppDb db,
        List<CompetitionEntryId> entries,
        CancellationToken ct
    )
    {
        var live = EvaluationStates.Live;
        var rows = await db
            .Evaluations.Where(v => entries.Contains(v.EntryId) && live.Contains(v.Status))
            .GroupBy(v => new
            {
                v.EntryId,
                v.Stage,
                v.Status,
                v.IsFurther,
            })
            .Select(same => new
            {
                same.Key.EntryId,
                same.Key.Stage,
                same.Key.Status,
                same.Key.IsFurther,
                Count = same.Count(),
            })
            .ToListAsync(ct);
        return rows.GroupBy(row => (row.EntryId, row.Stage))
            .ToDictionary(
                same => same.Key,
                same =>
                    (
                        same.Where(row => row.Status == EvaluationStatus.Submitted).Sum(row => row.Count),
                        same.Where(row => row.IsFurther).Sum(row => row.Count)
                    )
            );
    }

    /// <summary>Reads the names of evaluators, without those of erased accounts.</summary>
    private static Task<Dictionary<Guid, string>> NamesAsync(IAppDb db, IReadOnlyList<Evaluation> evaluations, CancellationToken ct)
    {
        List<Guid> ids = [.. evaluations.Select(v => v.EvaluatorId.Value).Distinct()];
        return db.Accounts.Where(a => ids.Contains(a.Id) && a.Name != "").ToDictionaryAsync(a => a.Id, a => a.Name, ct);
    }

    private sealed record Judged(CompetitionEntryId Id, int? Number, string Title, string Group, string? Category);
}
