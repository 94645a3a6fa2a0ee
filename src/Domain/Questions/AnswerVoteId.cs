using JippApi.Domain.Common;

namespace JippApi.Domain.Questions;

public readonly record struct AnswerVoteId(Guid Value) : IEntityId<AnswerVoteId>
{
    public static AnswerVoteId New() => new(Guid.CreateVersion7());

    public static AnswerVoteId From(Guid value) => new(value);

    public int CompareTo(AnswerVoteId other) => Value.CompareTo(other.Value);
}
