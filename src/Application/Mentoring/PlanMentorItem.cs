using JippApi.Application.Common;
using JippApi.Domain.Mentoring;

namespace JippApi.Application.Mentoring;

/// <summary>A mentor assigned to a plan.</summary>
public sealed record PlanMentorItem : VersionedItem
{
    /// <summary>Id of the assignment.</summary>
    public required Guid Id { get; init; }

    /// <summary>The replication plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The mentor's hub.</summary>
    public required Guid HubId { get; init; }

    /// <summary>Id of the mentor within the hub.</summary>
    public required Guid MentorId { get; init; }

    /// <summary>The team as whose member the person mentors the plan; absent for a single mentor.</summary>
    public Guid? TeamId { get; init; }

    /// <summary>First day of the membership in the team; absent for a single mentor.</summary>
    public DateOnly? MemberFrom { get; init; }

    /// <summary>Last day of the membership in the team; absent while it is open, and for a single mentor.</summary>
    public DateOnly? MemberUntil { get; init; }

    /// <summary>Name as shown in public.</summary>
    public required string Name { get; init; }

    /// <summary>When the mentor was assigned.</summary>
    public required DateTimeOffset AssignedAt { get; init; }

    /// <summary>When the mentor was released; absent while the assignment lasts.</summary>
    public DateTimeOffset? ReleasedAt { get; init; }

    internal static PlanMentorItem Of(MentorAssignment assignment) =>
        new()
        {
            Id = assignment.Id.Value,
            PlanId = assignment.PlanId.Value,
            HubId = assignment.HubId.Value,
            MentorId = assignment.MentorId.Value,
            TeamId = assignment.TeamId?.Value,
            MemberFrom = assignment.MemberFrom,
            MemberUntil = assignment.MemberUntil,
            Name = assignment.Name,
            AssignedAt = assignment.AssignedAt,
            ReleasedAt = assignment.ReleasedAt,
            Version = assignment.Version,
        };
}

/// <summary>The mentors of a plan, including former ones.</summary>
/// <param name="Items">Current mentors first, each group in the order of assignment.</param>
public sealed record PlanMentorList(IReadOnlyList<PlanMentorItem> Items);
