using JippApi.Application.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Mentoring;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>Summarises the sessions of a quarter with a constant number of queries.</summary>
internal static class QuarterSessions
{
    /// <summary>Returns the mentoring of the plans in a quarter.</summary>
    /// <param name="db">The database.</param>
    /// <param name="plans">The plans whose mentoring is visible to the caller.</param>
    /// <param name="period">The quarter.</param>
    /// <param name="regionCode">The region whose hubs are named even when they held no session.</param>
    /// <param name="ct">The cancellation token.</param>
    /// <returns>The summary, or null when there are no plans.</returns>
    public static async Task<ReportedMentoring?> SessionsOfAsync(
        IAppDb db,
        IQueryable<ReplicationPlan> plans,
        Quarter period,
        string regionCode,
        CancellationToken ct
    )
    {
        var rows = await QuarterSessions.RowsAsync(db, plans, period, ct);
        if (rows.Count == 0)
            return null;
        var sessions = rows.Select(row => row.Session).OfType<HeldSession>().ToList();
        return new()
        {
            Plans = rows.Select(row => row.PlanId).Distinct().Count(),
            Modes =
            [
                .. sessions
                    .GroupBy(session => session.Mode)
                    .OrderBy(mode => mode.Key)
                    .Select(mode => new ModeSessions(mode.Key, Totals(mode))),
            ],
            Hubs = await QuarterSessions.HubsAsync(db, sessions, period, regionCode, ct),
            Districts = DistrictsOf(rows),
            Decisions = sessions.Sum(session => session.Decisions.Count),
            Turned = sessions.Sum(session => session.Decisions.Count(decision => decision.ItemId is not null)),
        };
    }

    /// <summary>Joins each plan with its sessions; a plan without sessions has one row.</summary>
    private static Task<List<Row>> RowsAsync(IAppDb db, IQueryable<ReplicationPlan> plans, Quarter period, CancellationToken ct)
    {
        var held = db.MentoringSessions.HeldIn(period);
        return (
            from plan in plans
            join adopter in db.Institutions on plan.AdopterId equals adopter.Id
            join region in db.Regions on adopter.RegionCode equals region.Code
            from session in held.Where(s => s.PlanId == plan.Id).DefaultIfEmpty()
            select new Row(
                plan.Id,
                plan.Status,
                region.Code,
                region.Name,
                session == null
                    ? null
                    : new HeldSession(session.HubId, session.Mode, session.Minutes, session.Attendance, session.Decisions)
            )
        ).ToListAsync(ct);
    }

    /// <summary>
    /// Summarises the sessions by region, without plans that were given up, unless sessions were held for them.
    /// </summary>
    private static IReadOnlyList<DistrictSessions> DistrictsOf(List<Row> rows) =>
        [
            .. rows.Where(row => row.Session is not null || row.Status is not (PlanStatus.Declined or PlanStatus.Cancelled))
                .GroupBy(row => (row.Code, row.Name))
                .OrderBy(district => district.Key.Code, StringComparer.Ordinal)
                .Select(district => new DistrictSessions(
                    district.Key.Name,
                    district.Select(row => row.PlanId).Distinct().Count(),
                    Totals(district.Select(row => row.Session).OfType<HeldSession>())
                )),
        ];

    private static async Task<IReadOnlyList<HubSessions>> HubsAsync(
        IAppDb db,
        List<HeldSession> sessions,
        Quarter period,
        string regionCode,
        CancellationToken ct
    )
    {
        List<HubId> named = [.. sessions.Select(session => session.HubId).Distinct()];
        var hubs = await db
            .Hubs.AsNoTracking()
            .Where(h => h.Status != HubStatus.Ended && h.RegionCode!.StartsWith(regionCode) || named.Contains(h.Id))
            .OrderBy(h => h.ListKey)
            .Select(h => new
            {
                h.Id,
                h.Name,
                h.Mentors,
            })
            .ToListAsync(ct);
        var (open, from) = (db.ReplicationPlans.Open(), period.From);
        var loads = await db
            .MentorAssignments.Where(a => a.OpenPersonId != null && (a.MemberUntil == null || a.MemberUntil >= from))
            .Where(a => open.Any(p => p.Id == a.PlanId))
            .GroupBy(a => a.PersonId)
            .Select(person => new { person.Key, Plans = person.Count() })
            .ToDictionaryAsync(person => person.Key, person => person.Plans, ct);
        return hubs.ConvertAll(hub => new HubSessions(
            hub.Name,
            Totals(sessions.Where(session => session.HubId == hub.Id)),
            hub.Mentors.Count,
            hub.Mentors.Count(mentor => loads.ContainsKey(mentor.PersonId())),
            hub.Mentors.Sum(mentor => loads.GetValueOrDefault(mentor.PersonId())),
            hub.Mentors.Sum(mentor => mentor.Details.Capacity)
        ));
    }

    private static SessionTotals Totals(IEnumerable<HeldSession> sessions)
    {
        var all = sessions.ToList();
        return new(all.Count, Hours.Of(all.Sum(session => session.Minutes)), all.Sum(session => session.Attendance.Count));
    }

    private sealed record Row(ReplicationPlanId PlanId, PlanStatus Status, string Code, string Name, HeldSession? Session);

    private sealed record HeldSession(
        HubId HubId,
        HubActivityMode Mode,
        int Minutes,
        IReadOnlyList<Attendee> Attendance,
        IReadOnlyList<SessionDecision> Decisions
    );
}
