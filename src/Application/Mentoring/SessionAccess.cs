using JippApi.Application.Access;
using JippApi.Application.ActionItems;
using JippApi.Application.Common;
using JippApi.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>On which side of a session a caller stands.</summary>
/// <param name="IsMentor">It is their own.</param>
/// <param name="Manages">They speak for the mentor's hub, or for the hub where the adopter is.</param>
/// <param name="IsTeam">They belong to the adopter.</param>
internal sealed record SessionAccess(bool IsMentor, bool Manages, bool IsTeam)
{
    /// <summary>Whether they may move it and write its minutes.</summary>
    public bool Writes => IsMentor || Manages;

    /// <summary>The side for which they rate; null when they stand on neither.</summary>
    public SessionSide? Side =>
        IsMentor ? SessionSide.Mentor
        : IsTeam ? SessionSide.Team
        : null;
}

/// <summary>
/// Who may know of a session, and what they may do with it: what is said between mentor and team is not public.
/// </summary>
internal static class SessionVisibility
{
    /// <summary>
    /// Sessions that the caller may know of: their own, those of adopters within reach, and those of mentors of hubs
    /// that they speak for.
    /// </summary>
    public static IQueryable<MentoringSession> VisibleTo(this IQueryable<MentoringSession> sessions, ICurrentUser user, IAppDb db)
    {
        if (user.Caller is not { } caller)
            return sessions.Where(_ => false);
        var reach = caller.ReachOf(Permissions.ReadPlans);
        if (reach.Everything)
            return sessions;
        var (person, adopters, hubs) = (
            caller.Person,
            db.Institutions.Within(reach, db),
            db.Hubs.Within(caller.ReachOf(Permissions.WriteMentoring), db)
        );
        return sessions.Where(s =>
            s.PersonId == person
            || adopters.Any(a => a.Id == s.AdopterId)
            || hubs.Any(h => h.Id == s.HubId)
            || db.MentorAssignments.Any(a => a.OpenPersonId == person && a.PlanId == s.PlanId)
        );
    }

    /// <summary>To read.</summary>
    public static async Task<MentoringSession> ReadSessionAsync(this IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new MentoringSessionId(id);
        return await db.MentoringSessions.AsNoTracking().Where(s => s.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(MentoringSession));
    }

    /// <summary>For a change by anybody who may know of it.</summary>
    public static async Task<MentoringSession> LoadSessionAsync(this IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new MentoringSessionId(id);
        return await db.MentoringSessions.Where(s => s.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(MentoringSession));
    }

    /// <summary>For a change by the mentor or the hub: only while it has the version that the caller read.</summary>
    /// <exception cref="ForbiddenException">The caller may know of it, but not change it.</exception>
    public static async Task<MentoringSession> LoadSessionAsync(
        this IAppDb db,
        ICurrentUser user,
        Guid id,
        int? expectedVersion,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var session = await db.LoadSessionAsync(user, id, ct);
        var access = await db.SessionAccessAsync(user, session, ct);
        if (!access.Writes)
            throw new ForbiddenException(Permissions.WriteMentoring);
        if (expectedVersion is null || expectedVersion == session.Version)
            return session;

        throw new StaleVersionException(
            session.Version,
            JippJson.Text(MentoringSessionDocument.Of(session, access.Side, now), JippJson.Readable.MentoringSessionDocument),
            null
        );
    }

    /// <summary>On which side of the session the caller stands.</summary>
    public static async Task<SessionAccess> SessionAccessAsync(
        this IAppDb db,
        ICurrentUser user,
        MentoringSession session,
        CancellationToken ct
    )
    {
        var (caller, reach) = (user.Caller!, user.Caller!.ReachOf(Permissions.WriteMentoring));
        return new(
            session.PersonId == caller.Person,
            await reach.CoversAsync(session.AdopterId, db, ct)
                || (!reach.IsEmpty && await db.Hubs.Where(h => h.Id == session.HubId).Within(reach, db).AnyAsync(ct)),
            await db.BelongsToAsync(caller, session.AdopterId, ct)
        );
    }
}
