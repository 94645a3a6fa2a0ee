using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>A result that anybody may see.</summary>
internal sealed record PublicResult(
    CompetitionEntryId EntryId,
    string Stage,
    string Group,
    int? Rank,
    decimal? Total,
    IReadOnlyList<string> Tiers,
    int Number,
    string? PlenaryReason
);

/// <summary>The public part of an announced entry.</summary>
internal sealed record ShownEntry(
    CompetitionEntryId Id,
    int Number,
    Guid InnovationId,
    string Title,
    InstitutionRef Institution,
    string? RegionCode,
    string Cluster,
    string? Category
);

/// <summary>
/// The results of announced stages: who goes on, with place, points and tiers. Nothing else is public, and of a
/// cancelled edition only what was decreed.
/// </summary>
internal static class PublicResults
{
    /// <summary>Returns the announced stage that is asked for, or the last one; null when there is none.</summary>
    public static StageState? StageOf(Competition competition, string? code) =>
        competition.Stages.LastOrDefault(state => competition.Shows(state) && (code is null || state.Code == code));

    /// <summary>
    /// Returns the results of an announced stage, by group and place; none when nothing is announced.
    /// </summary>
    public static async Task<IReadOnlyList<PublicResult>> OfAsync(
        IAppDb db,
        Competition competition,
        ResultFilter filter,
        CancellationToken ct
    )
    {
        if (StageOf(competition, filter.Stage) is not { } state)
            return [];
        var (id, stage) = (competition.Id, state.Code);
        var rows = db.StageResults.AsNoTracking().Where(r => r.CompetitionId == id && r.Stage == stage && r.GoesOn);
        if (filter.Group is { } group)
            rows = rows.Where(r => r.Group == group);
        var results = await rows.Join(
                db.CompetitionEntries.Where(e => e.Status == EntryStatus.Submitted),
                r => r.EntryId,
                e => e.Id,
                (r, e) => new PublicResult(r.EntryId, r.Stage, r.Group, r.Rank, r.Total, r.Tiers, e.Number!.Value, r.PlenaryReason)
            )
            .ToListAsync(ct);
        List<string> groups = [.. competition.Rules.Groups.Select(one => one.Code)];
        return
        [
            .. results
                .Where(result => filter.Tier is null || result.Tiers.Contains(filter.Tier))
                .OrderBy(result => groups.IndexOf(result.Group))
                .ThenBy(result => result.Rank ?? int.MaxValue)
                .ThenBy(result => result.Number),
        ];
    }

    /// <summary>Reads what is shown of entries.</summary>
    public static async Task<Dictionary<CompetitionEntryId, ShownEntry>> ShownAsync(
        IAppDb db,
        IReadOnlyList<CompetitionEntryId> ids,
        CancellationToken ct
    )
    {
        var rows = await db
            .CompetitionEntries.Where(e => ids.Contains(e.Id))
            .Join(
                db.Institutions,
                e => e.InstitutionId,
                i => i.Id,
                (e, i) =>
                    new
                    {
                        e.Id,
                        e.Number,
                        e.InnovationId,
                        e.Title,
                        InstitutionId = i.Id,
                        i.Name,
                        i.Kind,
                        e.RegionCode,
                        e.Cluster,
                        e.Category,
                    }
            )
            .ToListAsync(ct);
        return rows.ToDictionary(
            row => row.Id,
            row => new ShownEntry(
                row.Id,
                row.Number!.Value,
                row.InnovationId.Value,
                row.Title,
                new(row.InstitutionId.Value, row.Name, row.Kind),
                row.RegionCode,
                row.Cluster,
                row.Category
            )
        );
    }
}
