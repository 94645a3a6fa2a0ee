using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Application.Innovations;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Mentoring;

/// <summary>The caller's relation to a session.</summary>
/// <param name="IsMentor">Is the mentor of the session, and still mentors the plan.</param>
/// <param name="Manages">Manages the mentoring of the mentor's hub or of the adopter's region.</param>
/// <param name="IsTeam">Speaks for the adopter.</param>
/// <param name="IsOwn">Has an interest in the adopter, and therefore records nothing about its sessions.</param>
internal sealed record SessionAccess(bool IsMentor, bool Manages, bool IsTeam, bool IsOwn)
{
    private const string Forbidden = "forbidden";

    /// <summary>Whether the caller may reschedule the session and record its minutes.</summary>
    public bool Writes => Obstacle is null;

    /// <summary>Returns the code of what keeps the caller from writing, or null.</summary>
    public string? Obstacle =>
        !IsMentor && !Manages ? Forbidden
        : IsOwn ? MentoringRules.MentoredByOthers.Code
        : null;

    /// <summary>The side the caller rates for; null when they are on neither.</summary>
    public SessionSide? Side =>
        IsMentor && !IsOwn ? SessionSide.Mentor
        : IsTeam ? SessionSide.Team
        : null;
}

/// <summary>Decides who may see and change sessions. What mentor and team discuss is not public.</summary>
internal static class MentoringSessionLookup
{
    /// <summary>
    /// Filters the sessions visible to the caller: those of plans they mentor, those of adopters within reach, and
    /// those
    /// of mentors of hubs they manage.
    /// </summary>
    public static IQueryable<MentoringSession> VisibleTo(this IQueryable<MentoringSession> sessions, ICurrentUser user, IAppDb db)
    {
        if (user.Caller is not { } caller)
            return sessions.Where(_ => false);
        var reach = caller.ReachOf(Permissions.ReadPlans);
        if (reach.IsNationwide)
            return sessions;
        var (mentored, adopters, hubs) = (
            db.MentorAssignments.Of(caller),
            db.Institutions.Within(reach, db),
            db.Hubs.Within(caller.ReachOf(Permissions.WriteMentoring), db)
        );
        return sessions.Where(s =>
            adopters.Any(a => a.Id == s.AdopterId) || hubs.Any(h => h.Id == s.HubId) || mentored.Any(a => a.PlanId == s.PlanId)
        );
    }

    /// <summary>Returns a session visible to the caller.</summary>
    public static async Task<MentoringSession> ReadSessionAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new MentoringSessionId(id);
        return await db.MentoringSessions.AsNoTracking().Where(s => s.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(MentoringSession));
    }

    /// <summary>Loads a session for update by anyone who can see it.</summary>
    public static async Task<MentoringSession> LoadSessionAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new MentoringSessionId(id);
        return await db.MentoringSessions.Where(s => s.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(MentoringSession));
    }

    /// <summary>Loads a session for update by the mentor or the hub, checking the version the caller read.</summary>
    /// <exception cref="ForbiddenException">The session is visible to the caller, but they may not change
    /// it.</exception>
    public static async Task<MentoringSession> LoadSessionAsync(
        IAppDb db,
        ICurrentUser user,
        Guid id,
        int? expectedVersion,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var session = await MentoringSessionLookup.LoadSessionAsync(db, user, id, ct);
        var access = await MentoringSessionLookup.SessionAccessAsync(db, user, session, ct);
        MentoringRules.MentoredByOthers.Require(access.Obstacle != MentoringRules.MentoredByOthers.Code);
        if (!access.Writes)
            throw new ForbiddenException(Permissions.WriteMentoring);
        if (expectedVersion is null || expectedVersion == session.Version)
            return session;

        throw new StaleVersionException(
            session.Version,
            JsonSerializer.Serialize(
                MentoringSessionDocument.Of(session, access.Side, now),
                MentoringJson.Readable.MentoringSessionDocument
            ),
            null
        );
    }

    /// <summary>Returns the caller's relation to a session.</summary>
    public static async Task<SessionAccess> SessionAccessAsync(IAppDb db, ICurrentUser user, MentoringSession session, CancellationToken ct)
    {
        var (caller, reach) = (user.Caller!, user.Caller!.ReachOf(Permissions.WriteMentoring));
        return new(
            session.PersonId == caller.Person && await db.MentorAssignments.Of(caller).AnyAsync(a => a.PlanId == session.PlanId, ct),
            await reach.CoversAsync(session.AdopterId, db, ct)
                || (!reach.IsEmpty && await db.Hubs.Where(h => h.Id == session.HubId).Within(reach, db).AnyAsync(ct)),
            await Belonging.SpeaksForAsync(db, caller, session.AdopterId, ct),
            await Belonging.BelongsToAsync(db, caller, session.AdopterId, ct)
        );
    }
}
