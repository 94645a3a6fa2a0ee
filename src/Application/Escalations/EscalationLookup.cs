using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Access;
using JippApi.Domain.Escalations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Escalations;

/// <summary>Decides what a caller may do with an escalation, whatever its status.</summary>
/// <param name="MayAcknowledge">May acknowledge: the caller writes or signs for the adopter, or was notified.</param>
/// <param name="MayEnd">May end it by hand: the caller oversees replications in the adopter's region. Adopters cannot
/// end their own escalations.</param>
/// <param name="IsOwn">Has an interest in the adopter, and so may not end it by hand.</param>
internal sealed record EscalationAccess(bool MayAcknowledge, bool MayEnd, bool IsOwn)
{
    private const string Forbidden = "forbidden";

    /// <summary>Returns the permission a move requires.</summary>
    public static string PermissionFor(EscalationStatus to) =>
        to == EscalationStatus.Acknowledged ? Permissions.WritePlans : Permissions.OverseePlans;

    /// <summary>Returns the code of the obstacle to a move, or null.</summary>
    public string? Obstacle(EscalationStatus to)
    {
        if (!(to == EscalationStatus.Acknowledged ? MayAcknowledge : MayEnd))
            return Forbidden;
        return to == EscalationStatus.Resolved && IsOwn ? AccessRules.ReviewedByOthers.Code : null;
    }
}

/// <summary>Reads escalations. They are visible to those who may read the plan in full and to those notified.</summary>
internal static class EscalationLookup
{
    /// <summary>Filters the escalations visible to the caller.</summary>
    public static IQueryable<Escalation> VisibleTo(this IQueryable<Escalation> escalations, ICurrentUser user, IAppDb db)
    {
        var (caller, reach) = (user.Caller!, user.Caller!.ReachOf(Permissions.ReadPlans));
        if (reach.IsNationwide)
            return escalations;
        var (self, mentored, adopters) = (user.RequireOwnAccount(), db.MentorAssignments.Of(caller), db.Institutions.Within(reach, db));
        return escalations.Where(e =>
            adopters.Any(a => a.Id == e.AdopterId)
            || db.EscalationNotifications.Any(t => t.EscalationId == e.Id && t.AccountId == self)
            || mentored.Any(m => m.PlanId == e.PlanId)
        );
    }

    /// <summary>Loads an escalation for update, checking the version the caller read.</summary>
    /// <exception cref="ForbiddenException">The escalation is visible to the caller, but they may not make this
    /// change.</exception>
    public static async Task<Escalation> LoadEscalationAsync(
        IAppDb db,
        ICurrentUser user,
        Guid id,
        EscalationStatus to,
        int? expectedVersion,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var key = new EscalationId(id);
        var escalation =
            await db.Escalations.Where(e => e.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(Escalation));
        var obstacle = (await EscalationLookup.EscalationAccessAsync(db, user, escalation, ct)).Obstacle(to);
        AccessRules.ReviewedByOthers.Require(obstacle != AccessRules.ReviewedByOthers.Code);
        if (obstacle is not null)
            throw new ForbiddenException(EscalationAccess.PermissionFor(to));
        if (expectedVersion is null || expectedVersion == escalation.Version)
            return escalation;

        var document = await EscalationLookup.EscalationAsync(db, user, escalation.Id, now, ct);
        throw new StaleVersionException(
            escalation.Version,
            JsonSerializer.Serialize(document, EscalationJson.Readable.EscalationDocument),
            null
        );
    }

    /// <summary>Returns what the caller may do with an escalation.</summary>
    public static async Task<EscalationAccess> EscalationAccessAsync(
        IAppDb db,
        ICurrentUser user,
        Escalation escalation,
        CancellationToken ct
    )
    {
        var (caller, self, adopter) = (user.Caller!, user.RequireOwnAccount(), escalation.AdopterId);
        var oversees = await caller.ReachOf(Permissions.OverseePlans).CoversAsync(adopter, db, ct);
        var answers =
            await caller.ReachOf(Permissions.WritePlans).CoversAsync(adopter, db, ct)
            || await caller.ReachOf(Permissions.SignCommitments).CoversAsync(adopter, db, ct)
            || await db.EscalationNotifications.AnyAsync(t => t.EscalationId == escalation.Id && t.AccountId == self, ct);
        return new(answers, oversees, await Belonging.BelongsToAsync(db, caller, adopter, ct));
    }

    /// <summary>Returns an escalation visible to the caller.</summary>
    public static async Task<EscalationDocument> EscalationAsync(
        IAppDb db,
        ICurrentUser user,
        EscalationId id,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var row =
            await db.Escalations.AsNoTracking().Where(e => e.Id == id).VisibleTo(user, db).Rows(db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(Escalation));
        return EscalationDocument.Of(row, await EscalationLookup.NotifiedLevelsAsync(db, [id], ct), now);
    }

    /// <summary>Joins escalations with the data shown beside them.</summary>
    public static IQueryable<EscalationRow> Rows(this IQueryable<Escalation> escalations, IAppDb db) =>
        from e in escalations
        join item in db.ActionItems on e.ItemId equals item.Id
        join adopter in db.Institutions on e.AdopterId equals adopter.Id
        select new EscalationRow(e, item.Number, item.Activity, item.Status, adopter.Name);

    /// <summary>Returns how many people were notified of each level of these escalations.</summary>
    public static Task<List<NotifiedLevel>> NotifiedLevelsAsync(IAppDb db, List<EscalationId> ids, CancellationToken ct) =>
        db
            .EscalationNotifications.Where(t => ids.Contains(t.EscalationId))
            .GroupBy(t => new { t.EscalationId, t.Level })
            .Select(group => new NotifiedLevel(
                group.Key.EscalationId,
                group.Key.Level,
                group.Count(),
                group.Count(t => t.NotifiedAt != null),
                group.Min(t => t.NotifiedAt)
            ))
            .ToListAsync(ct);
}
