using JippApi.Api.Tests.Articles;

namespace JippApi.Api.Tests.Access;

/// <summary>The requests of <see cref="MatrixRequests"/> about articles.</summary>
internal static class MatrixArticles
{
    public static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Requests = new()
    {
        ["DraftArticle"] = t => ("/articles", GivenArticles.Body(t.Hub.Id)),
        ["ReviseArticle"] = t => ($"/articles/{t.Article}", new { kind = "GUIDE" }),
        ["MoveArticle"] = t => ($"/articles/{t.Article}/transitions", new { to = "APPROVED" }),
        ["MoveArticle:write"] = t => ($"/articles/{t.Article}/transitions", new { to = "IN_REVIEW" }),
        ["FeatureArticle"] = t => ($"/articles/{t.Article}/feature", new { isFeatured = false }),
        ["VoteOnArticle"] = t => ($"/articles/{t.Article}/votes", new { isHelpful = true }),
    };
}
