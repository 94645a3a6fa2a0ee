using System.Text.Json.Serialization;
using JippApi.Domain.Mentoring;

namespace JippApi.Application.Mentoring;

/// <summary>A mentor of a plan.</summary>
public sealed record PlanMentorItem
{
    /// <summary>Id of the assignment.</summary>
    public required Guid Id { get; init; }

    /// <summary>The plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The mentor's hub.</summary>
    public required Guid HubId { get; init; }

    /// <summary>The mentor within the hub.</summary>
    public required Guid MentorId { get; init; }

    /// <summary>Name as the mentor shows it in public.</summary>
    public required string Name { get; init; }

    /// <summary>Since when.</summary>
    public required DateTimeOffset AssignedAt { get; init; }

    /// <summary>Until when; absent while it goes on.</summary>
    public DateTimeOffset? ReleasedAt { get; init; }

    /// <summary>Grows with each change; it makes the entity tag.</summary>
    [JsonIgnore]
    public int Version { get; init; }

    internal static PlanMentorItem Of(MentorAssignment assignment) =>
        new()
        {
            Id = assignment.Id.Value,
            PlanId = assignment.PlanId.Value,
            HubId = assignment.HubId.Value,
            MentorId = assignment.MentorId.Value,
            Name = assignment.Name,
            AssignedAt = assignment.AssignedAt,
            ReleasedAt = assignment.ReleasedAt,
            Version = assignment.Version,
        };
}

/// <summary>The mentors of a plan, past ones too.</summary>
/// <param name="Items">Those who accompany it now first, each in the order of assignment.</param>
public sealed record PlanMentorList(IReadOnlyList<PlanMentorItem> Items);
