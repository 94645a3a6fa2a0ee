using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Mentoring;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Hubs;

/// <summary>What a hub does in a quarter, and where its region stands.</summary>
public sealed record GetHubScorecard(Guid HubId, Quarter Period) : IRequest<HubScorecard>;

internal sealed class GetHubScorecardHandler(IAppDb db) : IRequestHandler<GetHubScorecard, HubScorecard>
{
    private const int ProvinceCodeLength = 2;

    public async Task<HubScorecard> Handle(GetHubScorecard request, CancellationToken ct)
    {
        var hub = await db.ReadHubAsync(request.HubId, ct);
        var innovations = db.Innovations.Where(i => i.Publication == Publication.Published)
            .Within(new(false, hub.RegionCode is { } region ? [region] : [], [], [hub.HostId]), db);

        return new()
        {
            HubId = request.HubId,
            Period = request.Period.ToString(),
            From = request.Period.From,
            To = request.Period.To,
            Status = hub.Status,
            Innovations = await CountAsync(innovations, ct),
            Coverage = hub.RegionCode is { Length: ProvinceCodeLength } province ? await CoverageAsync(innovations, province, ct) : null,
            Mentors = new(hub.Mentors.Count, hub.Mentors.Sum(mentor => mentor.Details.Capacity)),
            Spokes = hub.Spokes.Count,
            Activities = await ActivitiesAsync(hub.Id, request.Period, ct),
            Mentoring = await MentoringAsync(hub.Id, request.Period, ct),
            Maturity = await MaturityAsync(hub.Id, request.Period, ct),
        };
    }

    private static async Task<ScoredInnovations> CountAsync(IQueryable<Innovation> innovations, CancellationToken ct)
    {
        var published = await innovations.CountAsync(ct);
        var validated = await innovations.CountAsync(i => i.Existence != Existence.Unconfirmed, ct);
        return new(published, validated, published == 0 ? null : Share(validated, published));
    }

    private async Task<ScoredCoverage> CoverageAsync(IQueryable<Innovation> innovations, string province, CancellationToken ct)
    {
        var regions = db.Regions.Where(r => r.ParentCode == province);
        var (all, covered) = (await regions.CountAsync(ct), await regions.CountAsync(r => innovations.Any(i => i.RegionCode == r.Code), ct));
        return new(all, covered, all == 0 ? 0 : Share(covered, all));
    }

    private async Task<ScoredActivities> ActivitiesAsync(HubId hub, Quarter period, CancellationToken ct)
    {
        var (from, to) = (period.From, period.To);
        var activities = db.HubActivities.Where(a => a.HubId == hub && a.Date >= from && a.Date <= to);
        var kinds = await activities.GroupBy(a => a.Kind).Select(g => new { g.Key, Count = g.Count(), Attendance = g.Sum(a => a.Attendance ?? 0) }).ToListAsync(ct);
        var plans = await activities.SelectMany(a => a.Outputs).Where(o => o.PlanId != null).Select(o => o.PlanId).Distinct().CountAsync(ct);
        return new(kinds.Sum(k => k.Count), kinds.Sum(k => k.Attendance), plans, [.. kinds.OrderBy(k => k.Key).Select(k => new ScoredKind(k.Key, k.Count))]);
    }

    private async Task<ScoredMentoring> MentoringAsync(HubId hub, Quarter period, CancellationToken ct)
    {
        var held = db.MentoringSessions.Where(s => s.HubId == hub).HeldIn(period);
        var sums = await held.GroupBy(s => s.HubId).Select(g => new { Sessions = g.Count(), Minutes = g.Sum(s => s.Minutes) }).SingleOrDefaultAsync(ct);
        return sums is null ? new(0, 0, 0) : new(sums.Sessions, Hours.Of(sums.Minutes), await held.Select(s => s.PlanId).Distinct().CountAsync(ct));
    }

    private async Task<ScoredMaturity?> MaturityAsync(HubId hub, Quarter period, CancellationToken ct)
    {
        var end = new DateTimeOffset(period.To.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
        var survey = await db.MaturitySurveys.AsNoTracking().Where(s => s.HubId == hub && s.Status == SurveyStatus.Verified && s.VerifiedAt < end)
            .OrderByDescending(s => s.VerifiedAt).FirstOrDefaultAsync(ct);
        return survey is null
            ? null
            : new(survey.InstrumentVersion, survey.VerifiedScore!.Value, MaturityInstrument.LabelOf(survey.VerifiedScore.Value), survey.VerifiedAt!.Value);
    }

    private static decimal Share(int part, int whole) => Math.Round((decimal)part / whole, 4);
}
