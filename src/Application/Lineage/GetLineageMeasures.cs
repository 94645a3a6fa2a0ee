using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Lineage;
using JippApi.Domain.Regions;
using MediatR;

namespace JippApi.Application.Lineage;

/// <summary>How far an innovation has spread, by the replicas that came of it.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="AsOf">By the links that counted then; by those of now when null.</param>
public sealed record GetLineageMeasures(Guid InnovationId, DateTimeOffset? AsOf) : IRequest<LineageMeasures>;

/// <summary>How far an innovation has spread.</summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="AsOf">The day (WIB) as of which it holds.</param>
/// <param name="Reach">How many replicas there are, and where.</param>
/// <param name="Generations">Generations below it.</param>
/// <param name="Credit">Replicas that it has the credit for, each counted once however many ways lead to it.</param>
/// <param name="Survival">How many replicas were alive 12, 24 and 36 months after they began.</param>
/// <param name="GoLive">How long it took from request to being at work.</param>
/// <param name="AtLeast">There are so many replicas that no more were counted.</param>
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

/// <summary>How many replicas there are, and where.</summary>
/// <param name="Replicas">All of them, those that are not public too.</param>
/// <param name="Hidden">Of them, those that are not public.</param>
/// <param name="Regions">Regencies, cities and provinces that have one.</param>
/// <param name="Provinces">Provinces that have one, or in which a regency or city has one.</param>
public sealed record LineageReach(int Replicas, int Hidden, int Regions, int Provinces);

/// <summary>Replicas that an innovation has the credit for.</summary>
/// <param name="Direct">Replicas of the innovation itself.</param>
/// <param name="Grand">Replicas of its replicas, and further.</param>
public sealed record LineageCredit(int Direct, int Grand);

/// <summary>How many replicas were alive so many months after they began.</summary>
/// <param name="Months">Months after the beginning.</param>
/// <param name="Due">Replicas that are as old as that.</param>
/// <param name="Alive">Of them, those known to have been alive then.</param>
/// <param name="Ended">Of them, those that run no more and that nobody saw at work then or later.</param>
/// <param name="Unknown">Of them, those of which nothing is known.</param>
/// <param name="Percent">Alive of due; absent when none is old enough.</param>
public sealed record SurvivalItem(int Months, int Due, int Alive, int Ended, int Unknown, int? Percent)
{
    internal static SurvivalItem Of(Survival survival) =>
        new(survival.Months, survival.Due, survival.Alive, survival.Ended, survival.Unknown, survival.Percent);
}

/// <summary>How long it took from request to being at work.</summary>
/// <param name="MedianMonths">Median in months; absent when nothing is known.</param>
/// <param name="Replicas">Replicas that it was taken of: those that came by a plan.</param>
public sealed record GoLiveItem(decimal? MedianMonths, int Replicas);

internal sealed class GetLineageMeasuresHandler(IAppDb db, TimeProvider clock) : IRequestHandler<GetLineageMeasures, LineageMeasures>
{
    public async Task<LineageMeasures> Handle(GetLineageMeasures request, CancellationToken ct)
    {
        var self = await db.ReadPublicAsync(request.InnovationId, ct);
        var (at, day) = (request.AsOf ?? clock.GetUtcNow(), Wib.DayOf(request.AsOf ?? clock.GetUtcNow()));
        var replicas = await db.RelativesAsync(self, ancestors: false, LineageReading.MaxGenerations, request.AsOf, ct);
        var rows = await db.ReplicaRowsAsync(replicas.ConvertAll(replica => replica.Id), request.AsOf, at, ct);

        var regions = rows.Select(row => row.Region).OfType<string>().Distinct().ToList();
        var lives = rows.ConvertAll(row => row.Life);
        var spans = rows.Where(row => row.Requested is not null).Select(row => (row.Requested!.Value, row.Life.Since)).ToList();
        return new(
            request.InnovationId,
            day,
            new(rows.Count, rows.Count(row => !row.IsPublic), regions.Count, regions.Select(RegionCode.ProvinceOf).Distinct().Count()),
            replicas.Select(replica => replica.Depth).DefaultIfEmpty(0).Max(),
            new(replicas.Count(replica => replica.Depth == 1), replicas.Count(replica => replica.Depth > 1)),
            [.. Survival.Ages.Select(months => SurvivalItem.Of(Survival.After(months, lives, day)))],
            new(GoLive.MedianMonths(spans), spans.Count),
            replicas.Count >= LineageTotals.Max
        );
    }
}
