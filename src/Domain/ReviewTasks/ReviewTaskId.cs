using JippApi.Domain.Common;

namespace JippApi.Domain.ReviewTasks;

/// <summary>Identifies a review task: the id of what is reviewed.</summary>
public readonly record struct ReviewTaskId(Guid Value) : IEntityId<ReviewTaskId>
{
    public static ReviewTaskId New() => new(Guid.CreateVersion7());

    public static ReviewTaskId From(Guid value) => new(value);

    public int CompareTo(ReviewTaskId other) => Value.CompareTo(other.Value);
}
