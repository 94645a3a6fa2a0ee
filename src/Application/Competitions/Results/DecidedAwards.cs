using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Results;
using JippApi.Domain.Innovations;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Results;

/// <summary>
/// The editions that are or were held here; of one that was cancelled, what it had decreed stays. Those that were held
/// elsewhere keep the awards that lists state.
/// </summary>
internal sealed class DecidedAwards(IAppDb db) : IDecidedAwards
{
    private IReadOnlyDictionary<string, string>? provinces;
    private IReadOnlyList<HeldEdition>? held;

    public async Task<IReadOnlyList<Award>> AmongAsync(IReadOnlyCollection<Award> awards, string? region, CancellationToken ct)
    {
        if (awards.Count == 0)
            return [];
        held ??= await HeldAsync(ct);
        if (held.Count == 0)
            return [];
        List<string> names = [.. (await ProvincesAsync(ct)).Values];
        return [.. awards.Where(award => held.Any(edition => edition.Decides(award, region, names)))];
    }

    private async Task<IReadOnlyList<HeldEdition>> HeldAsync(CancellationToken ct)
    {
        var editions = await db
            .Competitions.Where(c => c.OpenedAt != null && c.Status != CompetitionStatus.Recorded)
            .Select(c => new
            {
                c.AwardName,
                c.Year,
                c.Level,
                c.RegionCode,
                c.Status,
                c.Stages,
            })
            .ToListAsync(ct);
        if (editions.Count == 0)
            return [];
        var names = await ProvincesAsync(ct);
        return
        [
            .. editions
                .Where(edition =>
                    edition.Status != CompetitionStatus.Cancelled || edition.Stages.Any(stage => stage.Status == StageStatus.Decreed)
                )
                .Select(edition => new HeldEdition(
                    edition.AwardName,
                    edition.Year,
                    edition.Level,
                    edition.RegionCode,
                    edition.RegionCode is { } region ? names.GetValueOrDefault(region) : null
                )),
        ];
    }

    private async Task<IReadOnlyDictionary<string, string>> ProvincesAsync(CancellationToken ct) =>
        provinces ??= await db.Regions.Where(r => r.Kind == RegionKind.Province).ToDictionaryAsync(r => r.Code, r => r.Name, ct);
}
