using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Domain.Common;
using JippApi.Domain.Duplicates;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Duplicates;

/// <summary>Builds the documents of pairs.</summary>
internal static class DuplicateViews
{
    /// <summary>Returns several pairs with as many queries as a single one takes.</summary>
    public static async Task<IReadOnlyList<DuplicateItem>> ItemsAsync(
        IAppDb db,
        IReadOnlyList<DuplicateCandidate> pairs,
        DateOnly today,
        CancellationToken ct
    )
    {
        List<InnovationId> ids = [.. pairs.SelectMany(pair => new[] { pair.FirstId, pair.SecondId }).Distinct()];
        var records = await db.Innovations.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        List<InstitutionId> ownerIds = [.. records.Values.Select(record => record.OwnerId).OfType<InstitutionId>().Distinct()];
        var owners = await db.Institutions.AsNoTracking().Where(i => ownerIds.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        var proposals = await db
            .Proposals.AsNoTracking()
            .Where(p => p.Kind == ProposalKind.Merge && p.Status == ProposalStatus.Open && ids.Contains(p.InnovationId))
            .Select(p => new
            {
                p.Id,
                p.InnovationId,
                p.MergedId,
            })
            .ToListAsync(ct);
        return
        [
            .. pairs.Select(pair => new DuplicateItem
            {
                Id = pair.Id.Value,
                First = Compared(records[pair.FirstId]),
                Second = Compared(records[pair.SecondId]),
                Score = pair.Score,
                Band = pair.Band,
                IsReplica = pair.IsReplica,
                Reasons = pair.Reasons,
                Status = IsBack(pair, today) ? DuplicateStatus.Open : pair.Status,
                FoundAt = pair.FoundAt,
                DeferredUntil = pair.DeferredUntil,
                DecidedAt = pair.DecidedAt,
                DecidedBy = pair.DecidedBy?.Value,
                Reason = pair.Reason,
                MergeProposalId = proposals
                    .Find(p =>
                        (p.InnovationId == pair.FirstId && p.MergedId == pair.SecondId)
                        || (p.InnovationId == pair.SecondId && p.MergedId == pair.FirstId)
                    )
                    ?.Id.Value,
                Version = pair.Version,
            }),
        ];

        ComparedInnovation Compared(Innovation record) =>
            new()
            {
                Id = record.Id.Value,
                RegistryNumber = record.RegistryNumber,
                Title = record.Content.Title,
                ShortName = record.Content.ShortName,
                Summary = record.Content.Summary,
                Institution =
                    record.OwnerId is { } id && owners.TryGetValue(id, out var owner)
                        ? new InstitutionRef(id.Value, owner.Name, owner.Kind)
                        : null,
                RegionCode = record.RegionCode,
                Year = record.Content.Year,
                Sector = record.Content.Sector,
                Innovators = record.Content.Innovators,
                Sources = [.. record.SourceRecords.Select(row => row.Source).Distinct()],
                Publication = record.Publication,
            };
    }

    /// <summary>Returns a pair with its version.</summary>
    public static async Task<DuplicateView> ViewAsync(IAppDb db, DuplicateCandidate pair, DateTimeOffset now, CancellationToken ct) =>
        new((await ItemsAsync(db, [pair], Wib.DayOf(now), ct))[0], pair.Version);

    /// <summary>Whether the day until which a decision was deferred has come.</summary>
    private static bool IsBack(DuplicateCandidate pair, DateOnly today) =>
        pair.Status == DuplicateStatus.Deferred && pair.DeferredUntil <= today;
}
