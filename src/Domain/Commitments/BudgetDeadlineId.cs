using JippApi.Domain.Common;

namespace JippApi.Domain.Commitments;

public readonly record struct BudgetDeadlineId(Guid Value) : IEntityId<BudgetDeadlineId>
{
    public static BudgetDeadlineId New() => new(Guid.CreateVersion7());

    public int CompareTo(BudgetDeadlineId other) => Value.CompareTo(other.Value);

    public static BudgetDeadlineId From(Guid value) => new(value);
}
