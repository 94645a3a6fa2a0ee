using System.Globalization;
using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Results;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>Adds the awards of a decree to the records of the next winners.</summary>
/// <param name="OperationId">The operation.</param>
/// <param name="After">The result to continue after; null for the beginning.</param>
/// <param name="BatchSize">Maximum number of results.</param>
/// <param name="LeavesOut">Whether the next result is left out instead, because it has just failed alone.</param>
public sealed record GrantAwards(Guid OperationId, Guid? After, int BatchSize, bool LeavesOut = false) : IRequest<BatchResult>;

internal sealed class GrantAwardsValidator : AbstractValidator<GrantAwards>
{
    /// <summary>Maximum number of results per step.</summary>
    private const int Max = 5_000;

    public GrantAwardsValidator() => RuleFor(command => command.BatchSize).Within(1, Max);
}

internal sealed class GrantAwardsHandler(IAppDb db, TimeProvider clock) : IRequestHandler<GrantAwards, BatchResult>
{
    private static readonly BatchResult Nothing = new(0, null);

    public async Task<BatchResult> Handle(GrantAwards command, CancellationToken ct)
    {
        if (await FindAsync(command.OperationId, ct) is not { } decreed)
            return Nothing;
        var (competition, stage) = decreed;
        var next = Next(competition.Id, stage.Code, command.After);
        if (command.LeavesOut)
            return await BatchResult.LeavingOutAsync(next.Select(r => r.Id), ct);

        var results = await next.Take(command.BatchSize).ToListAsync(ct);
        List<CompetitionEntryId> ids = [.. results.Select(result => result.EntryId)];
        var records = await db
            .CompetitionEntries.Where(e => ids.Contains(e.Id) && e.Status == EntryStatus.Submitted)
            .ToDictionaryAsync(e => e.Id, e => e.InnovationId, ct);
        var granted = 0;
        foreach (var result in results.Where(result => result.Tiers.Count > 0 && records.ContainsKey(result.EntryId)))
            granted += await GrantAsync(competition, stage, result, records[result.EntryId], ct);

        await db.SaveChangesAsync(ct);
        return new(granted, results.Count < command.BatchSize ? null : results[^1].Id.Value);
    }

    /// <summary>Adds the awards of a result to the record, or to the one into which it was merged since.</summary>
    private async Task<int> GrantAsync(
        Competition competition,
        EditionStage stage,
        StageResult result,
        InnovationId id,
        CancellationToken ct
    )
    {
        var record = await db.Innovations.FindAsync([id], ct);
        HashSet<InnovationId> seen = [];
        while (record is { Publication: Publication.Merged, MergedInto: { } survivor } && seen.Add(record.Id))
            record = await db.Innovations.FindAsync([survivor], ct);
        if (record is not { Publication: Publication.Published })
            return 0; // it was withdrawn, and nobody reads it
        return result.Tiers.Count(tier => record.Grant(AwardOf(competition, stage, result.Group, tier), clock.GetUtcNow()));
    }

    private static Award AwardOf(Competition competition, EditionStage stage, string group, string tier)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{stage.NameOfTier(group, tier)} {competition.AwardName} {competition.Year}"
        );
        return new(
            competition.AwardName,
            competition.Year,
            tier,
            text.Length <= Award.TextMaxLength ? text : text[..Award.TextMaxLength],
            competition.Id.Value
        );
    }

    private IQueryable<StageResult> Next(CompetitionId competition, string stage, Guid? after)
    {
        var first = new StageResultId(after ?? Guid.Empty);
        var results = db.StageResults.AsNoTracking().Where(r => r.CompetitionId == competition && r.Stage == stage && r.GoesOn);
        return (after is null ? results : results.Where(r => r.Id.CompareTo(first) > 0)).OrderBy(r => r.Id);
    }

    /// <summary>Returns the decreed stage whose awards an operation grants.</summary>
    private async Task<(Competition Competition, EditionStage Stage)?> FindAsync(Guid operation, CancellationToken ct)
    {
        // How far the stages of an edition have come is one value; there are few editions
        var held = await db.Competitions.AsNoTracking().Where(c => c.OpenedAt != null).ToListAsync(ct);
        var edition = held.Find(c => c.Stages.Any(s => s.OperationId == operation && s.Status == StageStatus.Decreed));
        return edition is null ? null : (edition, edition.StageOf(edition.Stages.First(s => s.OperationId == operation).Code));
    }
}
