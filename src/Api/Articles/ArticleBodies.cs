using JippApi.Application.Articles;
using JippApi.Application.Common;
using JippApi.Domain.Articles;

namespace JippApi.Api.Articles;

/// <summary>A request to submit, return, approve or retire an article.</summary>
/// <param name="To">Stage to reach: <c>IN_REVIEW</c>, <c>DRAFT</c>, <c>APPROVED</c> or <c>RETIRED</c>.</param>
/// <param name="Reason">The reason; required to return and to retire.</param>
[CheckedBy(typeof(MoveArticle))]
internal sealed record ArticleTransitionRequest(ArticleStage? To = null, string? Reason = null);

/// <summary>A request to feature an article, or to end that.</summary>
/// <param name="IsFeatured">Whether the article is featured.</param>
[CheckedBy(typeof(FeatureArticle))]
internal sealed record ArticleFeatureRequest(bool? IsFeatured = null);

/// <summary>A vote on an article.</summary>
/// <param name="IsHelpful">Whether the article helped.</param>
[CheckedBy(typeof(VoteOnArticle))]
internal sealed record ArticleVoteRequest(bool? IsHelpful = null);
