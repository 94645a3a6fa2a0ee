using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Articles;

/// <summary>Features an article nationally, or ends that.</summary>
/// <param name="Id">The article.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="IsFeatured">Whether it is featured.</param>
public sealed record FeatureArticle(Guid Id, int? ExpectedVersion, bool? IsFeatured) : IRequest<ArticleDocument>;

internal sealed class FeatureArticleValidator : AbstractValidator<FeatureArticle>
{
    public FeatureArticleValidator() => RuleFor(command => command.IsFeatured).Present();
}

internal sealed class FeatureArticleHandler(IAppDb db, ICurrentUser user, ArticleReader reader, TimeProvider clock)
    : IRequestHandler<FeatureArticle, ArticleDocument>
{
    public async Task<ArticleDocument> Handle(FeatureArticle command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await ArticleAccess.RequireForAsync(db, user, null, Permissions.FeatureArticles, ct);
        var article = await ArticleAccess.LoadAsync(db, user, command.Id, command.ExpectedVersion, Permissions.FeatureArticles, now, ct);

        article.Feature(command.IsFeatured!.Value, now);

        await db.SaveChangesAsync(ct);
        return await reader.DocumentAsync(article, [], now, ct);
    }
}
