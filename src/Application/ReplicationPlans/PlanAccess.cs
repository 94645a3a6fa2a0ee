using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Application.Innovations;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>The caller's relation to a plan, whatever its status.</summary>
/// <param name="Reads">Reads for the adopter: its people, its hub, and mentors and evaluators in its region.</param>
/// <param name="Writes">Writes for the adopter.</param>
/// <param name="Answers">Answers for the owner of the origin, or for the partner of a scaling up.</param>
/// <param name="WaivesReadiness">May waive the readiness required for signing.</param>
/// <param name="Evaluates">Evaluates replications in the adopter's region.</param>
/// <param name="Discusses">Comments without answering: the adopter's people, secretaries, and mentors.</param>
internal sealed record PlanAccess(bool Reads, bool Writes, bool Answers, bool WaivesReadiness, bool Evaluates, bool Discusses)
{
    /// <summary>
    /// Statuses in which a public plan is visible to everyone, also when it is read as of a past time.
    /// </summary>
    public static readonly PlanStatus[] PublicStatuses =
    [
        PlanStatus.Committed,
        PlanStatus.InProgress,
        PlanStatus.Stalled,
        PlanStatus.Completed,
        PlanStatus.Evaluated,
        PlanStatus.Institutionalised,
        PlanStatus.Cancelled,
    ];

    /// <summary>The access of the public.</summary>
    public static PlanAccess Public { get; } = new(false, false, false, false, false, false);

    /// <summary>Whether the caller is a party to the plan.</summary>
    public bool IsParty => Reads || Answers;

    /// <summary>Whether the caller is on the side that asks the other one to scale up, and cannot answer it.</summary>
    public bool Proposes(ReplicationPlan plan) => Writes && !Answers && plan.Content.Kind == ReplicationKind.ScaleUp;

    /// <summary>The visibilities of comments the caller may read.</summary>
    public IReadOnlyList<CommentVisibility> Comments =>
        Writes ? Enum.GetValues<CommentVisibility>()
        : IsParty ? [CommentVisibility.Public, CommentVisibility.Parties]
        : [CommentVisibility.Public];

    /// <summary>Returns the permission a move requires: the owner answers, the adopter makes all other moves.</summary>
    public static string PermissionFor(PlanStatus to) =>
        to switch
        {
            PlanStatus.Accepted or PlanStatus.Declined => Permissions.AnswerPlans,
            _ => Permissions.WritePlans,
        };

    /// <summary>Whether the caller has the permission for this plan.</summary>
    public bool Has(string permission) =>
        permission switch
        {
            Permissions.ReadPlans => Reads,
            Permissions.WritePlans => Writes,
            Permissions.AnswerPlans => Answers,
            Permissions.EvaluatePlans => Evaluates,
            _ => WaivesReadiness,
        };
}

/// <summary>Decides who may see a plan and what they may do with it.</summary>
internal static class PlanVisibility
{
    /// <summary>
    /// Filters the plans visible to the caller: public ones, those of adopters within reach, those they mentor, and
    /// those proposed to owners or partners within reach.
    /// </summary>
    public static IQueryable<ReplicationPlan> VisibleTo(this IQueryable<ReplicationPlan> plans, ICurrentUser user, IAppDb db)
    {
        var reach = user.Caller?.ReachOf(Permissions.ReadPlans) ?? Reach.None;
        if (reach.IsNationwide)
            return plans;
        if (user.Caller is not { } caller)
            return plans.Where(p => p.IsPublic);

        var adopters = db.Institutions.Within(reach, db);
        var origins = db.Innovations.Within(caller.ReachOf(Permissions.AnswerPlans), db);
        var partners = db.Institutions.Within(caller.ReachOf(Permissions.AnswerPlans), db);
        var mentored = db.MentorAssignments.Of(caller);
        return plans.Where(p =>
            p.IsPublic
            || adopters.Any(adopter => adopter.Id == p.AdopterId)
            || mentored.Any(mentor => mentor.PlanId == p.Id)
            || (
                p.AnswerDueOn != null
                && (origins.Any(origin => origin.Id == p.OriginId) || partners.Any(partner => partner.Id == p.PartnerId))
            )
        );
    }

    /// <summary>
    /// Filters the plans to which the caller is a party, as in <see cref="PlanAccess.IsParty"/>: those visible to them
    /// even if they were not public.
    /// </summary>
    public static IQueryable<ReplicationPlan> OfParty(this IQueryable<ReplicationPlan> plans, ICurrentUser user, IAppDb db)
    {
        var reach = user.Caller?.ReachOf(Permissions.ReadPlans) ?? Reach.None;
        if (reach.IsNationwide)
            return plans;
        if (user.Caller is not { } caller)
            return plans.Where(p => false);

        var adopters = db.Institutions.Within(reach, db);
        var origins = db.Innovations.Within(caller.ReachOf(Permissions.AnswerPlans), db);
        var partners = db.Institutions.Within(caller.ReachOf(Permissions.AnswerPlans), db);
        var mentored = db.MentorAssignments.Of(caller);
        return plans.Where(p =>
            adopters.Any(adopter => adopter.Id == p.AdopterId)
            || mentored.Any(mentor => mentor.PlanId == p.Id)
            || (
                p.AnswerDueOn != null
                && (origins.Any(origin => origin.Id == p.OriginId) || partners.Any(partner => partner.Id == p.PartnerId))
            )
        );
    }

    /// <summary>
    /// Filters the plans visible to the caller in the state they had on a day: what a plan was before it was signed is
    /// visible to its parties only.
    /// </summary>
    public static IQueryable<ReplicationPlan> VisibleTo(this IQueryable<ReplicationPlan> plans, ICurrentUser user, IAppDb db, AsOfDay asOf)
    {
        var reach = user.Caller?.ReachOf(Permissions.ReadPlans) ?? Reach.None;
        if (!asOf.IsPast || reach.IsNationwide)
            return plans.VisibleTo(user, db);
        var signed = plans.InStatusBefore(PlanAccess.PublicStatuses, asOf.End, db);
        if (user.Caller is not { } caller)
            return signed.Where(p => p.IsPublic);

        var adopters = db.Institutions.Within(reach, db);
        var origins = db.Innovations.Within(caller.ReachOf(Permissions.AnswerPlans), db);
        var person = caller.Person;
        return plans.Where(p =>
            (p.IsPublic && signed.Any(s => s.Id == p.Id))
            || adopters.Any(adopter => adopter.Id == p.AdopterId)
            || db.MentorAssignments.Any(mentor => mentor.OpenPersonId == person && mentor.PlanId == p.Id)
            || (p.AnswerDueOn != null && origins.Any(origin => origin.Id == p.OriginId))
        );
    }

    /// <summary>Returns the caller's relation to a plan.</summary>
    public static async Task<PlanAccess> PlanAccessAsync(IAppDb db, ICurrentUser user, ReplicationPlan plan, CancellationToken ct)
    {
        if (user.Caller is not { } caller)
            return PlanAccess.Public;
        var (id, adopter, origin, partner) = (plan.Id, plan.AdopterId, plan.OriginId, plan.PartnerId);
        var mentored = db.MentorAssignments.Of(caller);
        var readers = db.Institutions.Within(caller.ReachOf(Permissions.ReadPlans), db);
        var writers = db.Institutions.Within(caller.ReachOf(Permissions.WritePlans), db);
        var excepting = db.Institutions.Within(caller.ReachOf(Permissions.WaiveReadiness), db);
        var evaluators = db.Institutions.Within(caller.ReachOf(Permissions.EvaluatePlans), db);
        var answerers = db.Innovations.Within(caller.ReachOf(Permissions.AnswerPlans), db);
        var partners = db.Institutions.Within(caller.ReachOf(Permissions.AnswerPlans), db);
        var commenters = db.Institutions.Within(caller.ReachOf(Permissions.CommentPlans), db);
        return await db
            .Institutions.Where(i => i.Id == adopter)
            .Select(i => new PlanAccess(
                readers.Any(r => r.Id == adopter) || mentored.Any(mentor => mentor.PlanId == id),
                writers.Any(w => w.Id == adopter),
                partner == null ? answerers.Any(a => a.Id == origin) : partners.Any(p => p.Id == partner),
                excepting.Any(e => e.Id == adopter),
                evaluators.Any(e => e.Id == adopter),
                commenters.Any(c => c.Id == adopter) || mentored.Any(mentor => mentor.PlanId == id)
            ))
            .SingleAsync(ct);
    }
}
