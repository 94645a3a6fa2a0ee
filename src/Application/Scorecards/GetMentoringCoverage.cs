using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Application.Mentoring;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Mentoring;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Scorecards;

/// <summary>Returns where a hub lacks mentors, by sector of the plans in its care.</summary>
public sealed record GetMentoringCoverage(Guid HubId, Quarter Period) : IRequest<MentoringCoverage>;

/// <summary>Mentoring coverage of a hub.</summary>
/// <param name="HubId">The hub.</param>
/// <param name="Period">The quarter for which hours are counted, such as <c>2026Q3</c>; plans and mentors are those of
/// now.</param>
/// <param name="HoursPerPlan">Mentoring hours a plan needs per quarter.</param>
/// <param name="Sectors">Sectors with plans, the largest gaps first.</param>
/// <param name="Teams">The hub's mentoring teams with their load; their members also count as mentors of the
/// hub.</param>
public sealed record MentoringCoverage(
    Guid HubId,
    string Period,
    int HoursPerPlan,
    IReadOnlyList<SectorCoverage> Sectors,
    IReadOnlyList<TeamCoverage> Teams
);

/// <summary>Load of a mentoring team.</summary>
/// <param name="TeamId">The team.</param>
/// <param name="Name">Name of the team.</param>
/// <param name="Members">Number of members today.</param>
/// <param name="Plans">Number of plans assigned to the team.</param>
/// <param name="HoursHeld">Mentoring hours its members held for it in the quarter.</param>
public sealed record TeamCoverage(Guid TeamId, string Name, int Members, int Plans, decimal HoursHeld);

/// <summary>Mentoring coverage of a sector.</summary>
/// <param name="Sector">The sector; absent for innovations without one.</param>
/// <param name="Plans">Number of open plans in the hub's region or supported by the hub.</param>
/// <param name="WithMentor">Number of those plans that have a mentor now.</param>
/// <param name="HoursNeeded">Mentoring hours these plans need per quarter.</param>
/// <param name="HoursHeld">Mentoring hours held for plans of the sector in the quarter.</param>
/// <param name="Mentors">Number of the hub's mentors experienced in the sector.</param>
/// <param name="Gap">Whether a plan has no mentor or no mentor of the hub is experienced in the sector.</param>
public sealed record SectorCoverage(Sector? Sector, int Plans, int WithMentor, int HoursNeeded, decimal HoursHeld, int Mentors, bool Gap);

internal sealed class GetMentoringCoverageHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetMentoringCoverage, MentoringCoverage>
{
    public async Task<MentoringCoverage> Handle(GetMentoringCoverage request, CancellationToken ct)
    {
        var hub = await HubLookup.ReadHubAsync(db, request.HubId, ct);
        if (!await user.Caller!.ReachOf(Permissions.WriteMentoring).CoversAsync(hub.HostId, db, ct))
            throw new ForbiddenException(Permissions.WriteMentoring);
        PeriodRules.Begun.Require(request.Period.From <= Wib.DayOf(clock.GetUtcNow()));

        var plans = PlansOf(hub);
        var held = await HeldAsync(plans, request.Period, ct);
        var active = db.MentorAssignments.ActiveOn(Wib.DayOf(clock.GetUtcNow()));
        var rows = await (
            from plan in plans.Open()
            join origin in db.Innovations on plan.OriginId equals origin.Id
            group new { HasMentor = active.Any(a => a.PlanId == plan.Id) ? 1 : 0 } by origin.Content.Sector into sector
            select new
            {
                sector.Key,
                Plans = sector.Count(),
                WithMentor = sector.Sum(x => x.HasMentor),
            }
        ).ToListAsync(ct);
        return new(
            request.HubId,
            request.Period.ToString(),
            MentoringNorms.HoursPerPlanAndQuarter,
            [
                .. rows.Select(row =>
                    {
                        var mentors = hub.Mentors.Count(mentor => mentor.Details.Knows(row.Key));
                        return new SectorCoverage(
                            row.Key,
                            row.Plans,
                            row.WithMentor,
                            row.Plans * MentoringNorms.HoursPerPlanAndQuarter,
                            Hours.Of(held.Where(sum => sum.Sector == row.Key).Sum(sum => sum.Minutes)),
                            mentors,
                            row.WithMentor < row.Plans || mentors == 0
                        );
                    })
                    .OrderByDescending(sector => sector.Gap)
                    .ThenByDescending(sector => sector.Plans - sector.WithMentor)
                    .ThenBy(sector => sector.Sector),
            ],
            await TeamsAsync(hub.Id, request.Period, ct)
        );
    }

    private async Task<IReadOnlyList<TeamCoverage>> TeamsAsync(HubId hub, Quarter period, CancellationToken ct)
    {
        var today = Wib.DayOf(clock.GetUtcNow());
        var teams = await db.MentoringTeams.AsNoTracking().Where(t => t.HubId == hub).OrderBy(t => t.CreatedAt).ToListAsync(ct);
        var held = await db
            .MentoringSessions.HeldIn(period)
            .Where(s => s.HubId == hub && s.TeamId != null)
            .GroupBy(s => s.TeamId)
            .Select(sum => new { sum.Key, Minutes = sum.Sum(s => s.Minutes) })
            .ToListAsync(ct);
        return
        [
            .. teams.Select(team => new TeamCoverage(
                team.Id.Value,
                team.Name,
                team.Members.Count(member => member.From <= today && team.MemberOn(member.MentorId, today) == member),
                team.Plans.Count,
                Hours.Of(held.Where(sum => sum.Key == team.Id).Sum(sum => sum.Minutes))
            )),
        ];
    }

    /// <summary>Filters the plans the hub supports and those of adopters in its region.</summary>
    private IQueryable<ReplicationPlan> PlansOf(Hub hub)
    {
        var (id, region) = (hub.Id, hub.RegionCode);
        return region is null
            ? db.ReplicationPlans.Where(p => p.HubId == id)
            : db.ReplicationPlans.Where(p =>
                p.HubId == id || db.Institutions.Any(a => a.Id == p.AdopterId && a.RegionCode!.StartsWith(region))
            );
    }

    private async Task<List<(Sector? Sector, int Minutes)>> HeldAsync(
        IQueryable<ReplicationPlan> plans,
        Quarter period,
        CancellationToken ct
    ) =>
        (
            await (
                from session in db.MentoringSessions.HeldIn(period)
                join plan in plans on session.PlanId equals plan.Id
                join origin in db.Innovations on plan.OriginId equals origin.Id
                group session.Minutes by origin.Content.Sector into sector
                select new { sector.Key, Minutes = sector.Sum() }
            ).ToListAsync(ct)
        ).ConvertAll(sum => (sum.Key, sum.Minutes));
}
