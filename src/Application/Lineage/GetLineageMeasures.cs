using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Lineage;
using JippApi.Domain.Regions;
using MediatR;

namespace JippApi.Application.Lineage;

/// <summary>Returns how far an innovation has spread through its replicas.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="AsOf">The time as of which links count; null for now.</param>
public sealed record GetLineageMeasures(Guid InnovationId, DateTimeOffset? AsOf) : IRequest<LineageMeasures>;

/// <summary>Spread of an innovation.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="AsOf">The day (WIB) for which the measures hold.</param>
/// <param name="Reach">Number of replicas and regions.</param>
/// <param name="Generations">Number of generations of descendants.</param>
/// <param name="Credit">Replicas credited to the innovation, each counted once, however many paths lead to it.</param>
/// <param name="Survival">Survival of the replicas 12, 24 and 36 months after their start.</param>
/// <param name="GoLive">Time from the request to the start of operation.</param>
/// <param name="AtLeast">True when counting stopped at the maximum, so that there may be more replicas.</param>
public sealed record LineageMeasures(
    Guid InnovationId,
    DateOnly AsOf,
    LineageReach Reach,
    int Generations,
    LineageCredit Credit,
    IReadOnlyList<SurvivalItem> Survival,
    GoLiveItem GoLive,
    bool AtLeast
);

/// <summary>Number of replicas and their regions.</summary>
/// <param name="Replicas">Number of replicas, including those that are not public.</param>
/// <param name="Hidden">Number of replicas that are not public.</param>
/// <param name="Regions">Number of provinces, regencies and cities with a replica.</param>
/// <param name="Provinces">Number of provinces with a replica, including those in their regencies and cities.</param>
public sealed record LineageReach(int Replicas, int Hidden, int Regions, int Provinces);

/// <summary>Replicas credited to an innovation.</summary>
/// <param name="Direct">Replicas of the innovation itself.</param>
/// <param name="Grand">Replicas of its replicas, at any distance.</param>
public sealed record LineageCredit(int Direct, int Grand);

/// <summary>Survival of replicas a number of months after their start.</summary>
/// <param name="Months">Months since the start.</param>
/// <param name="Due">Number of replicas that have reached this age.</param>
/// <param name="Alive">Number of those known to have been in operation at that age.</param>
/// <param name="Ended">Number of those that have ended and were not seen in operation at that age or later.</param>
/// <param name="Unknown">Number of those without information.</param>
/// <param name="Percent">Percentage alive of those due; absent when no replica has reached this age.</param>
public sealed record SurvivalItem(int Months, int Due, int Alive, int Ended, int Unknown, int? Percent)
{
    internal static SurvivalItem Of(Survival survival) =>
        new(survival.Months, survival.Due, survival.Alive, survival.Ended, survival.Unknown, survival.Percent);
}

/// <summary>Time from the request to the start of operation.</summary>
/// <param name="MedianMonths">Median in months; absent when nothing is known.</param>
/// <param name="Replicas">Number of replicas on which the median is based: those with a replication plan.</param>
public sealed record GoLiveItem(decimal? MedianMonths, int Replicas);

internal sealed class GetLineageMeasuresHandler(IAppDb db, TimeProvider clock) : IRequestHandler<GetLineageMeasures, LineageMeasures>
{
    public async Task<LineageMeasures> Handle(GetLineageMeasures request, CancellationToken ct)
    {
        var self = await PublicInnovations.ReadPublicAsync(db, request.InnovationId, ct);
        var (at, day) = (request.AsOf ?? clock.GetUtcNow(), Wib.DayOf(request.AsOf ?? clock.GetUtcNow()));
        var replicas = await LineageReader.RelativesAsync(db, self, ancestors: false, LineageReader.MaxGenerations, request.AsOf, ct);
        var rows = await ReplicaRows.ReplicaRowsAsync(db, replicas.ConvertAll(replica => replica.Id), request.AsOf, at, ct);

        var regions = rows.Select(row => row.Region).OfType<string>().Distinct().ToList();
        var lives = rows.ConvertAll(row => row.Life);
        var spans = rows.Where(row => row.Requested is not null).Select(row => (row.Requested!.Value, row.Life.Since)).ToList();
        return new(
            request.InnovationId,
            day,
            new(rows.Count, rows.Count(row => !row.IsPublic), regions.Count, regions.Select(RegionCode.ProvinceOf).Distinct().Count()),
            replicas.Select(replica => replica.Depth).DefaultIfEmpty(0).Max(),
            new(replicas.Count(replica => replica.Depth == 1), replicas.Count(replica => replica.Depth > 1)),
            [.. Survival.Ages.Select(months => SurvivalItem.Of(Survival.AtAge(months, lives, day)))],
            new(TimeToGoLive.MedianMonths(spans), spans.Count),
            replicas.Count >= LineageTotals.Max
        );
    }
}
