using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Mentoring;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>Filters for listing sessions. Null and empty values are ignored.</summary>
/// <param name="Mine">Only sessions the caller mentors.</param>
/// <param name="HubId">The mentor's hub.</param>
/// <param name="PlanId">The replication plan.</param>
/// <param name="From">First day (WIB) on which sessions start.</param>
/// <param name="To">Last day (WIB) on which sessions start.</param>
/// <param name="Statuses">Any of these statuses.</param>
public sealed record SessionFilter(
    bool Mine,
    Guid? HubId,
    Guid? PlanId,
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<SessionStatus> Statuses
)
{
    /// <summary>Binds a cursor to the filters.</summary>
    public string Key => $"{Mine}\n{HubId}\n{PlanId}\n{From:O}\n{To:O}\n{string.Join(',', Statuses)}";
}

/// <summary>Lists the sessions visible to the caller, the latest start first.</summary>
public sealed record ListMentoringSessions(SessionFilter Filter, int Limit, string? Cursor) : IRequest<Listing<MentoringSessionCard>>;

/// <summary>Lists the sessions of a plan.</summary>
public sealed record ListPlanMentoringSessions(Guid PlanId, int Limit, string? Cursor) : IRequest<Listing<MentoringSessionCard>>;

/// <summary>Returns a mentoring session.</summary>
public sealed record GetMentoringSession(Guid Id) : IRequest<MentoringSessionDocument>;

internal sealed class ListMentoringSessionsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListMentoringSessions, Listing<MentoringSessionCard>>
{
    public Task<Listing<MentoringSessionCard>> Handle(ListMentoringSessions request, CancellationToken ct)
    {
        var (filter, sessions) = (request.Filter, db.MentoringSessions.AsNoTracking().VisibleTo(user, db));
        if (filter.Mine)
            sessions = sessions.Where(s => s.PersonId == user.Caller!.Person);
        if (filter.HubId is { } hub)
            sessions = sessions.Where(s => s.HubId == new HubId(hub));
        if (filter.PlanId is { } plan)
            sessions = sessions.Where(s => s.PlanId == new ReplicationPlanId(plan));
        if (filter.From is { } from)
            sessions = sessions.Where(s => s.StartsAt >= Wib.StartOf(from));
        if (filter.To is { } to)
            sessions = sessions.Where(s => s.StartsAt < Wib.EndOf(to));
        if (filter.Statuses is { Count: > 0 } statuses)
            sessions = sessions.Where(s => statuses.Contains(s.Status));
        return sessions.PageAsync(new(request.Limit, request.Cursor, $"sessions\n{filter.Key}", keys.Cursors), ct);
    }
}

internal sealed class ListPlanMentoringSessionsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListPlanMentoringSessions, Listing<MentoringSessionCard>>
{
    public async Task<Listing<MentoringSessionCard>> Handle(ListPlanMentoringSessions request, CancellationToken ct)
    {
        var plan = await PlanLookup.ReadPlanAsync(db, user, request.PlanId, ct);
        var sessions = db.MentoringSessions.AsNoTracking().Where(s => s.PlanId == plan.Id);
        if (!(await PlanVisibility.PlanAccessAsync(db, user, plan, ct)).Reads)
        {
            sessions = sessions.VisibleTo(user, db);
            if (!await MentorLookup.ManagesMentoringAsync(db, user, plan, ct) && !await sessions.AnyAsync(ct))
                throw new ForbiddenException(Permissions.ReadPlans);
        }

        return await sessions.PageAsync(new(request.Limit, request.Cursor, $"plan-sessions\n{request.PlanId}", keys.Cursors), ct);
    }
}

internal sealed class GetMentoringSessionHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetMentoringSession, MentoringSessionDocument>
{
    public async Task<MentoringSessionDocument> Handle(GetMentoringSession request, CancellationToken ct)
    {
        var session = await MentoringSessionLookup.ReadSessionAsync(db, user, request.Id, ct);
        return MentoringSessionDocument.Of(
            session,
            (await MentoringSessionLookup.SessionAccessAsync(db, user, session, ct)).Side,
            clock.GetUtcNow()
        );
    }
}

internal static class SessionPages
{
    /// <summary>Returns a page of sessions, the latest start first.</summary>
    public static Task<Listing<MentoringSessionCard>> PageAsync(
        this IQueryable<MentoringSession> sessions,
        KeysetPage<TimeKey> page,
        CancellationToken ct
    ) =>
        page.ReadAsync(
            (after, backwards) => sessions.NewestFrom(after, backwards, s => s.StartsAt, s => s.Id),
            MentoringSessionCard.Of,
            session => new TimeKey(session.StartsAt, session.Id.Value),
            ct
        );
}
