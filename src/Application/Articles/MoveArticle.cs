using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Articles;
using MediatR;

namespace JippApi.Application.Articles;

/// <summary>Submits, returns, approves or retires an article.</summary>
/// <param name="Id">The article.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
/// <param name="To">The stage to reach.</param>
/// <param name="Reason">Why it is returned or retired; required for both.</param>
public sealed record MoveArticle(Guid Id, int? ExpectedVersion, ArticleStage? To, string? Reason) : IRequest<ArticleDocument>;

internal sealed class MoveArticleValidator : AbstractValidator<MoveArticle>
{
    public MoveArticleValidator()
    {
        RuleFor(command => command.To).Present();
        RuleFor(command => command.Reason).MaxLength(Article.ReasonMaxLength);
        RuleFor(command => command.Reason).WithoutIdentityNumber();
        RuleFor(command => command.Reason).Required().When(command => command.To is ArticleStage.Draft or ArticleStage.Retired);
    }
}

internal sealed class MoveArticleHandler(IAppDb db, ICurrentUser user, ArticleReader reader, TimeProvider clock)
    : IRequestHandler<MoveArticle, ArticleDocument>
{
    public async Task<ArticleDocument> Handle(MoveArticle command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var permission = command.To == ArticleStage.InReview ? Permissions.WriteArticles : Permissions.ReviewArticles;
        var article = await ArticleAccess.LoadAsync(db, user, command.Id, command.ExpectedVersion, permission, now, ct);

        switch (command.To)
        {
            case ArticleStage.InReview:
                article.Submit(now);
                break;
            case ArticleStage.Approved:
                ArticleRules.HubOpen.Require(await ArticleAccess.IsOpenHubAsync(db, article.HubId, ct));
                article.Approve(user.Caller!.Actor, now);
                break;
            case ArticleStage.Retired:
                article.Retire(command.Reason!.Trim(), now);
                break;
            default:
                article.Return(command.Reason!.Trim(), now);
                break;
        }

        await db.SaveChangesAsync(ct);
        return await reader.DocumentAsync(article, [], now, ct);
    }
}
