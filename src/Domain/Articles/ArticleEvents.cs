using JippApi.Domain.Common;
using JippApi.Domain.Hubs;

namespace JippApi.Domain.Articles;

public sealed record ArticleDrafted(ArticleId ArticleId, HubId? HubId, ArticleKind Kind, DateTimeOffset At) : IDomainEvent;

public sealed record ArticleRevised(ArticleId ArticleId, DateTimeOffset At) : IDomainEvent;

public sealed record ArticleSubmitted(ArticleId ArticleId, DateTimeOffset At) : IDomainEvent;

public sealed record ArticleReturned(ArticleId ArticleId, DateTimeOffset At) : IDomainEvent;

public sealed record ArticleApproved(ArticleId ArticleId, DateTimeOffset PublishFrom, DateTimeOffset At) : IDomainEvent;

public sealed record ArticleRetired(ArticleId ArticleId, DateTimeOffset At) : IDomainEvent;

/// <summary>National editors have featured an article, or no longer do.</summary>
public sealed record ArticleFeatured(ArticleId ArticleId, bool IsFeatured, DateTimeOffset At) : IDomainEvent;

/// <summary>A reader has voted; what they think is not told.</summary>
public sealed record ArticleVoteCast(ArticleId ArticleId, DateTimeOffset At) : IDomainEvent;
