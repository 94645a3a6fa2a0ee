using JippApi.Domain.Common;

namespace JippApi.Domain.Articles;

public readonly record struct ArticleVoteId(Guid Value) : IEntityId<ArticleVoteId>
{
    public static ArticleVoteId New() => new(Guid.CreateVersion7());

    public static ArticleVoteId From(Guid value) => new(value);

    public int CompareTo(ArticleVoteId other) => Value.CompareTo(other.Value);
}
