using JippApi.Domain.Common;

namespace JippApi.Domain.Articles;

public readonly record struct ArticleId(Guid Value) : IEntityId<ArticleId>
{
    public static ArticleId New() => new(Guid.CreateVersion7());

    public static ArticleId From(Guid value) => new(value);

    public int CompareTo(ArticleId other) => Value.CompareTo(other.Value);
}
