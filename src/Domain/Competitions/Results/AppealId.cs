using JippApi.Domain.Common;

namespace JippApi.Domain.Competitions.Results;

public readonly record struct AppealId(Guid Value) : IEntityId<AppealId>
{
    public static AppealId New() => new(Guid.CreateVersion7());

    public static AppealId From(Guid value) => new(value);

    public int CompareTo(AppealId other) => Value.CompareTo(other.Value);
}
