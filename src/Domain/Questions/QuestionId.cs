using JippApi.Domain.Common;

namespace JippApi.Domain.Questions;

public readonly record struct QuestionId(Guid Value) : IEntityId<QuestionId>
{
    public static QuestionId New() => new(Guid.CreateVersion7());

    public static QuestionId From(Guid value) => new(value);

    public int CompareTo(QuestionId other) => Value.CompareTo(other.Value);
}
