using JippApi.Domain.Common;

namespace JippApi.Domain.Mentoring;

public readonly record struct MentoringSessionId(Guid Value) : IEntityId<MentoringSessionId>
{
    public static MentoringSessionId New() => new(Guid.CreateVersion7());

    public int CompareTo(MentoringSessionId other) => Value.CompareTo(other.Value);

    public static MentoringSessionId From(Guid value) => new(value);
}
