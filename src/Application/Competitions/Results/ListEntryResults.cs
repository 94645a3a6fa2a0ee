using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>
/// Returns the results of one entry, stage by stage: to its institution those that were announced, to organisers and
/// the panel all.
/// </summary>
public sealed record ListEntryResults(Guid EntryId) : IRequest<EntryResults>;

/// <summary>The results of an entry.</summary>
/// <param name="EntryId">Id of the entry.</param>
/// <param name="CompetitionId">Id of the edition.</param>
/// <param name="Items">The results, in the order of the stages.</param>
public sealed record EntryResults(Guid EntryId, Guid CompetitionId, IReadOnlyList<EntryResult> Items);

/// <summary>The result of an entry in a stage.</summary>
public sealed record EntryResult
{
    /// <summary>Code of the stage.</summary>
    public required string Stage { get; init; }

    /// <summary>Status of the stage.</summary>
    public required StageStatus Status { get; init; }

    /// <summary>Place in the group by points; absent when the stage or the entry has none.</summary>
    public int? Rank { get; init; }

    /// <summary>Points, 0 to 100; absent when the stage or the entry has none.</summary>
    public decimal? Total { get; init; }

    /// <summary>Whether the entry goes on.</summary>
    public required bool GoesOn { get; init; }

    /// <summary>Why it goes on, or does not.</summary>
    public required AdvanceReason Reason { get; init; }

    /// <summary>Why the plenary decided other than its place; absent when it did not.</summary>
    public string? PlenaryReason { get; init; }

    /// <summary>Codes of the tiers that it reached, the widest first.</summary>
    public required IReadOnlyList<string> Tiers { get; init; }

    /// <summary>Last day (WIB) on which the result can be contested; absent until it is announced.</summary>
    public DateOnly? ObjectionsUntil { get; init; }
}

internal sealed class ListEntryResultsHandler(IAppDb db, ICurrentUser user) : IRequestHandler<ListEntryResults, EntryResults>
{
    public async Task<EntryResults> Handle(ListEntryResults request, CancellationToken ct)
    {
        var id = new CompetitionEntryId(request.EntryId);
        var entry =
            await db.CompetitionEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, ct)
            ?? throw new NotFoundException(nameof(CompetitionEntry));
        var edition = entry.CompetitionId;
        var competition = await db.Competitions.AsNoTracking().SingleAsync(c => c.Id == edition, ct);
        var seesAll = await ResultAccess.SeesAllAsync(db, user, competition, ct);
        if (!seesAll && !await ResultInterests.SpeaksForAsync(db, user, entry, ct))
            throw new NotFoundException(nameof(CompetitionEntry));

        var results = await db.StageResults.AsNoTracking().Where(r => r.EntryId == id).ToListAsync(ct);
        var byStage = results.ToDictionary(result => result.Stage);
        return new(
            id.Value,
            edition.Value,
            [
                .. competition
                    .Stages.Where(state => (seesAll || state.IsPublic) && byStage.ContainsKey(state.Code))
                    .Select(state => Of(state, byStage[state.Code])),
            ]
        );
    }

    private static EntryResult Of(StageState state, StageResult result) =>
        new()
        {
            Stage = state.Code,
            Status = state.Status,
            Rank = result.Rank,
            Total = result.Total,
            GoesOn = result.GoesOn,
            Reason = result.Reason,
            PlenaryReason = result.PlenaryReason,
            Tiers = result.Tiers,
            ObjectionsUntil = state.ObjectionsUntil,
        };
}
