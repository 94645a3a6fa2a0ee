using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Articles;
using MediatR;

namespace JippApi.Application.Articles;

/// <summary>Drafts an article of a hub or of the nation.</summary>
public sealed record DraftArticle(ArticleInput Input) : IRequest<ArticleDocument>;

internal sealed class DraftArticleValidator : AbstractValidator<DraftArticle>
{
    public DraftArticleValidator() => RuleFor(command => command.Input).SetValidator(new ArticleInputValidator());
}

internal sealed class DraftArticleHandler(IAppDb db, ICurrentUser user, ArticleReader reader, TimeProvider clock)
    : IRequestHandler<DraftArticle, ArticleDocument>
{
    public async Task<ArticleDocument> Handle(DraftArticle command, CancellationToken ct)
    {
        var (now, said) = (clock.GetUtcNow(), command.Input.ToContent());
        await ArticleAccess.RequireOpenHubAsync(db, said.HubId, ct);
        await ArticleAccess.RequireForAsync(db, user, said.HubId, Permissions.WriteArticles, ct);
        var content = await reader.SoundAsync(said, null, ct);

        var article = Article.Draft(content, user.Caller!.Actor, now);

        db.Articles.Add(article);
        await db.SaveChangesAsync(ct);
        return await reader.DocumentAsync(article, [], now, ct);
    }
}
