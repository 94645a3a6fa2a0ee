using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Mentoring;

/// <summary>
/// A mentor's work for a plan (<i>pendampingan</i>), from assignment to release. An aggregate of its own, because the
/// mentors of a plan may change while leaders are signing it.
/// </summary>
public sealed class MentorAssignment : AggregateRoot
{
    private MentorAssignment(
        MentorAssignmentId id,
        ReplicationPlanId planId,
        HubId hubId,
        HubMentorId mentorId,
        Guid personId,
        string name,
        DateTimeOffset assignedAt
    ) => (Id, PlanId, HubId, MentorId, PersonId, Name, AssignedAt) = (id, planId, hubId, mentorId, personId, name, assignedAt);

    public MentorAssignmentId Id { get; }

    public ReplicationPlanId PlanId { get; }

    public InstitutionId AdopterId { get; private set; }

    public InnovationId OriginId { get; private set; }

    public HubId HubId { get; }

    public HubMentorId MentorId { get; }

    /// <summary>The person across all hubs; see <see cref="HubMentor.PersonId"/>.</summary>
    public Guid PersonId { get; }

    /// <summary>
    /// The person until released, otherwise null: a unique index on plan and person keeps anyone from being assigned
    /// twice.
    /// </summary>
    public Guid? OpenPersonId { get; private set; }

    /// <summary>The name, as the mentor showed it in public when assigned.</summary>
    public string Name { get; }

    public DateTimeOffset AssignedAt { get; }

    /// <summary>The team as whose member the person mentors the plan; null for a single mentor.</summary>
    public MentoringTeamId? TeamId { get; private set; }

    /// <summary>The first day of the membership.</summary>
    public DateOnly? MemberFrom { get; private set; }

    /// <summary>The last day of the membership; null while it is open.</summary>
    public DateOnly? MemberUntil { get; private set; }

    /// <summary>When the mentor was released; null while assigned.</summary>
    public DateTimeOffset? ReleasedAt { get; private set; }

    /// <param name="load">The person's current workload.</param>
    public static MentorAssignment Assign(
        ReplicationPlan plan,
        Hub hub,
        HubMentor mentor,
        MentorWorkload load,
        DateTimeOffset at,
        MentorAssignmentId? id = null
    )
    {
        MentoringRules.PlanNotOver.Require(plan.Phase != PlanPhase.Ended);
        MentoringRules.HubActive.Require(hub.Status == HubStatus.Active || (hub.Id == plan.HubId && hub.Status != HubStatus.Ended));
        MentoringRules.AssignedOnce.Require(!load.IsAssigned);
        MentoringRules.MentorHasCapacity.Require(load.OpenPlans < mentor.Details.Capacity);

        var assignment = new MentorAssignment(
            id ?? MentorAssignmentId.New(),
            plan.Id,
            hub.Id,
            mentor.Id,
            mentor.PersonId(),
            mentor.Details.Name,
            at
        )
        {
            AdopterId = plan.AdopterId,
            OriginId = plan.OriginId,
            OpenPersonId = mentor.PersonId(),
        };
        assignment.Raise(new MentorAssigned(assignment.Id, plan.Id, hub.Id, mentor.Id, at));
        return assignment;
    }

    /// <summary>Assigns the member of a team, for as long as the membership lasts.</summary>
    public static MentorAssignment Assign(
        ReplicationPlan plan,
        Hub hub,
        HubMentor mentor,
        MentorWorkload load,
        MentoringTeam team,
        TeamMember member,
        DateTimeOffset at
    )
    {
        var assignment = Assign(plan, hub, mentor, load, at);
        (assignment.TeamId, assignment.MemberFrom, assignment.MemberUntil) = (team.Id, member.From, member.Until);
        return assignment;
    }

    /// <summary>Whether the person mentors the plan on that day.</summary>
    public bool IsActive(DateOnly on) => ReleasedAt is null && !(MemberFrom > on) && !(MemberUntil < on);

    /// <summary>Releases the mentor. Sessions that were held remain.</summary>
    public void Release(DateTimeOffset at)
    {
        MentoringRules.StillAssigned.Require(ReleasedAt is null);

        (OpenPersonId, ReleasedAt) = (null, at);
        Raise(new MentorReleased(Id, PlanId, HubId, MentorId, at));
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("mentor-assignment", Id.Value.ToString()) { InstitutionId = AdopterId.Value };
}

/// <summary>The current workload of a mentor.</summary>
/// <param name="OpenPlans">The number of open plans the person mentors, across all hubs.</param>
/// <param name="IsAssigned">Whether this plan is one of them.</param>
public sealed record MentorWorkload(int OpenPlans, bool IsAssigned);
