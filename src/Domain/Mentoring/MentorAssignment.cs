using JippApi.Domain.Common;
using JippApi.Domain.Hubs;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Mentoring;

/// <summary>
/// A mentor's work for a plan (<i>pendampingan</i>), from assignment to release. An aggregate of its own: who
/// accompanies a plan may change while leaders sign it.
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

    /// <summary>Its identity.</summary>
    public MentorAssignmentId Id { get; }

    /// <summary>The plan.</summary>
    public ReplicationPlanId PlanId { get; }

    /// <summary>Whose plan it is.</summary>
    public InstitutionId AdopterId { get; private set; }

    /// <summary>The innovation that the plan repeats.</summary>
    public InnovationId OriginId { get; private set; }

    /// <summary>The hub that the mentor belongs to.</summary>
    public HubId HubId { get; }

    /// <summary>The mentor within the hub.</summary>
    public HubMentorId MentorId { get; }

    /// <summary>The person behind it, the same in all hubs: see <see cref="HubMentor.Person"/>.</summary>
    public Guid PersonId { get; }

    /// <summary>The person while they accompany the plan, else null: nobody does so twice at the same time.</summary>
    public Guid? OpenPersonId { get; private set; }

    /// <summary>Name as the mentor showed it in public when assigned.</summary>
    public string Name { get; }

    /// <summary>Since when.</summary>
    public DateTimeOffset AssignedAt { get; }

    /// <summary>Until when; null while it goes on.</summary>
    public DateTimeOffset? ReleasedAt { get; private set; }

    /// <summary>Lets a mentor accompany a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="hub">The mentor's hub.</param>
    /// <param name="mentor">The mentor.</param>
    /// <param name="load">What the person does already.</param>
    /// <param name="at">The present time.</param>
    /// <param name="id">Its identity where it was fixed before, as in sample data.</param>
    public static MentorAssignment Assign(
        ReplicationPlan plan,
        Hub hub,
        HubMentor mentor,
        MentorLoad load,
        DateTimeOffset at,
        MentorAssignmentId? id = null
    )
    {
        MentoringRules.PlanGoesOn.Require(plan.Phase != PlanPhase.Over);
        MentoringRules.HubWorks.Require(hub.Status == HubStatus.Active || (hub.Id == plan.HubId && hub.Status != HubStatus.Ended));
        MentoringRules.AssignedOnce.Require(!load.IsAssigned);
        MentoringRules.HasRoom.Require(load.OpenPlans < mentor.Details.Capacity);

        var assignment = new MentorAssignment(
            id ?? MentorAssignmentId.New(),
            plan.Id,
            hub.Id,
            mentor.Id,
            mentor.Person(),
            mentor.Details.Name,
            at
        )
        {
            AdopterId = plan.AdopterId,
            OriginId = plan.OriginId,
            OpenPersonId = mentor.Person(),
        };
        assignment.Raise(new MentorAssigned(assignment.Id, plan.Id, hub.Id, mentor.Id, at));
        return assignment;
    }

    /// <summary>Lets the mentor go; sessions that were held remain.</summary>
    public void Release(DateTimeOffset at)
    {
        MentoringRules.StillAssigned.Require(ReleasedAt is null);

        (OpenPersonId, ReleasedAt) = (null, at);
        Raise(new MentorReleased(Id, PlanId, HubId, MentorId, at));
    }
}

/// <summary>What a mentor does already.</summary>
/// <param name="OpenPlans">How many plans that are not over the person accompanies, in all hubs.</param>
/// <param name="IsAssigned">Whether this plan is one of them.</param>
public sealed record MentorLoad(int OpenPlans, bool IsAssigned);
