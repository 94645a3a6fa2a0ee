using JippApi.Application.Access;
using JippApi.Application.Commitments;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Application.Innovations;
using JippApi.Application.Lineage;
using JippApi.Application.Mentoring;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.LegalInstruments;
using JippApi.Domain.Lineage;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Scorecards;

/// <summary>Returns the scorecard of a hub for a quarter.</summary>
public sealed record GetHubScorecard(Guid HubId, Quarter Period) : IRequest<HubScorecard>;

internal sealed class GetHubScorecardHandler(IAppDb db, TimeProvider clock) : IRequestHandler<GetHubScorecard, HubScorecard>
{
    private const int ProvinceCodeLength = 2;

    public async Task<HubScorecard> Handle(GetHubScorecard request, CancellationToken ct)
    {
        var hub = await HubLookup.ReadHubAsync(db, request.HubId, ct);
        var now = clock.GetUtcNow();
        var (reach, today) = (new Reach(false, hub.RegionCode is { } region ? [region] : [], [], [hub.HostId]), Wib.DayOf(now));
        PeriodRules.Begun.Require(request.Period.From <= today);
        HubRules.WasHubThen.Require(request.Period.To >= hub.Since);
        var day = AsOfDay.EndOf(request.Period, now).Day;
        var innovations = db.Innovations.Where(i => i.Publication == Publication.Published).Within(reach, db);
        var province = hub.RegionCode is { Length: ProvinceCodeLength } code ? code : null;

        return new()
        {
            HubId = request.HubId,
            Period = request.Period.ToString(),
            From = request.Period.From,
            To = request.Period.To,
            AsOf = day,
            AsOfNow = HubScorecard.MembersOfNow,
            Status = hub.Status,
            Innovations = await CountAsync(innovations, ct),
            Coverage = province is null ? null : await CoverageAsync(innovations, province, ct),
            Plans = await PlansAsync(hub.Id, reach, day, ct),
            Commitments = province is null ? null : await CommitmentsAsync(province, day, today, ct),
            Replications = await ReplicationsAsync(reach, day, ct),
            Mentors = new(hub.Mentors.Count, hub.Mentors.Sum(mentor => mentor.Details.Capacity)),
            Spokes = hub.Spokes.Count,
            Activities = await ActivitiesAsync(hub.Id, request.Period.From, day, ct),
            Mentoring = await MentoringAsync(hub.Id, request.Period, ct),
            Maturity = await MaturityAsync(hub.Id, day, ct),
        };
    }

    private async Task<ScoredInnovations> CountAsync(IQueryable<Innovation> innovations, CancellationToken ct)
    {
        var published = await innovations.CountAsync(ct);
        var validated = await innovations.CountAsync(i => i.Freshness == Freshness.Confirmed || i.Freshness == Freshness.Due, ct);
        return new(published, validated, published == 0 ? null : Share(validated, published), await RungsAsync(innovations, ct));
    }

    private async Task<IReadOnlyList<ScoredRung>> RungsAsync(IQueryable<Innovation> innovations, CancellationToken ct)
    {
        var counts = await db
            .Directory.Where(e => innovations.Any(i => (Guid)(object)i.Id == e.Id))
            .GroupBy(e => e.LadderLevel)
            .Select(rung => new { rung.Key, Count = rung.Count() })
            .ToDictionaryAsync(rung => rung.Key, rung => rung.Count, ct);
        return [.. Enum.GetValues<LadderLevel>().Select(level => new ScoredRung(level, counts.GetValueOrDefault(Code.Of(level))))];
    }

    private async Task<ScoredCoverage> CoverageAsync(IQueryable<Innovation> innovations, string province, CancellationToken ct)
    {
        var regions = db.Regions.Where(r => r.ParentCode == province);
        var (all, covered) = (
            await regions.CountAsync(ct),
            await regions.CountAsync(r => innovations.Any(i => i.RegionCode == r.Code), ct)
        );
        return new(all, covered, all == 0 ? 0 : Share(covered, all));
    }

    private async Task<ScoredPlans> PlansAsync(HubId hub, Reach reach, DateOnly day, CancellationToken ct)
    {
        var adopters = db.Institutions.Within(reach, db).Select(i => i.Id);
        var states = await PlanStates.CountStatesAsync(
            db,
            db.ReplicationPlans.Where(p => p.HubId == hub || adopters.Contains(p.AdopterId)),
            Wib.EndOf(day),
            ct
        );
        return new(states.Sum(state => state.Count), states);
    }

    private async Task<ScoredCommitments> CommitmentsAsync(string province, DateOnly day, DateOnly today, CancellationToken ct)
    {
        var end = Wib.EndOf(day);
        var sheets = db.Commitments.Where(s => s.RegionCode == province && s.FirstSignedAt < end);
        var promises = (await FulfilmentReader.PromisesAsync(db, sheets, day, today, ct))
            .Where(promise => !promise.Line.Amended)
            .CountBy(promise => promise.Line.Status)
            .ToDictionary();
        var (kept, reported, late, broken) = (
            Count(FulfilmentStatus.Live) + Count(FulfilmentStatus.Institutionalised),
            Count(FulfilmentStatus.Reported),
            Count(FulfilmentStatus.Late),
            Count(FulfilmentStatus.Broken)
        );
        var due = kept + reported + late + broken;
        return new(promises.Values.Sum(), kept, reported, late, broken, due > 0 ? Share(kept, due) : null);

        int Count(FulfilmentStatus status) => promises.GetValueOrDefault(status);
    }

    /// <summary>
    /// Computes the survival of replicas. Withdrawn ones count as well, or failures would disappear from the rate.
    /// </summary>
    private async Task<SurvivalItem> ReplicationsAsync(Reach reach, DateOnly day, CancellationToken ct)
    {
        var end = Wib.EndOf(day);
        var here = db.Innovations.Within(reach, db);
        var replicas = await LineageReader
            .LinksAt(db, end)
            .Select(l => l.ReplicaId)
            .Where(replica => here.Any(i => i.Id == replica))
            .Distinct()
            .ToListAsync(ct);
        var lives = (await ReplicaRows.ReplicaRowsAsync(db, replicas, end, end, ct)).ConvertAll(row => row.Life);
        return SurvivalItem.Of(Survival.AtAge(Survival.Ages[0], lives, day));
    }

    private async Task<ScoredActivities> ActivitiesAsync(HubId hub, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var activities = db.HubActivities.Where(a => a.HubId == hub && a.Date >= from && a.Date <= to);
        var kinds = await activities
            .GroupBy(a => a.Kind)
            .Select(g => new
            {
                g.Key,
                Count = g.Count(),
                Attendance = g.Sum(a => a.Attendance ?? 0),
            })
            .ToListAsync(ct);
        var plans = await activities
            .SelectMany(a => a.Outputs)
            .Where(o => o.PlanId != null)
            .Select(o => o.PlanId)
            .Distinct()
            .CountAsync(ct);
        return new(
            kinds.Sum(k => k.Count),
            kinds.Sum(k => k.Attendance),
            plans,
            [.. kinds.OrderBy(k => k.Key).Select(k => new ScoredKind(k.Key, k.Count))]
        );
    }

    private async Task<ScoredMentoring> MentoringAsync(HubId hub, Quarter period, CancellationToken ct)
    {
        var held = db.MentoringSessions.Where(s => s.HubId == hub).HeldIn(period);
        var sums = await held.GroupBy(s => s.HubId)
            .Select(g => new { Sessions = g.Count(), Minutes = g.Sum(s => s.Minutes) })
            .SingleOrDefaultAsync(ct);
        return sums is null
            ? new(0, 0, 0)
            : new(sums.Sessions, Hours.Of(sums.Minutes), await held.Select(s => s.PlanId).Distinct().CountAsync(ct));
    }

    private async Task<ScoredMaturity?> MaturityAsync(HubId hub, DateOnly day, CancellationToken ct)
    {
        var end = Wib.EndOf(day);
        var survey = await db
            .MaturitySurveys.AsNoTracking()
            .Where(s => s.HubId == hub && s.Status == SurveyStatus.Verified && s.VerifiedAt < end)
            .OrderByDescending(s => s.VerifiedAt)
            .FirstOrDefaultAsync(ct);
        return survey is null
            ? null
            : new(
                survey.InstrumentVersion,
                survey.VerifiedScore!.Value,
                MaturityInstrument.LabelOf(survey.VerifiedScore.Value),
                survey.VerifiedAt!.Value
            );
    }

    private static decimal Share(int part, int whole) => Math.Round((decimal)part / whole, 4);
}
