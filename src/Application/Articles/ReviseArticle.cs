using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Articles;

/// <summary>Changes the draft of an article.</summary>
public sealed record ReviseArticle(Guid Id, int? ExpectedVersion, ArticleInput Input) : IRequest<ArticleDocument>;

/// <summary>Returns the current content of an article, the base of a merge patch.</summary>
public sealed record GetArticleInput(Guid Id, int? ExpectedVersion) : IRequest<ArticleInput>;

internal sealed class ReviseArticleValidator : AbstractValidator<ReviseArticle>
{
    public ReviseArticleValidator() => RuleFor(command => command.Input).SetValidator(new ArticleInputValidator());
}

internal sealed class ReviseArticleHandler(IAppDb db, ICurrentUser user, ArticleReader reader, TimeProvider clock)
    : IRequestHandler<ReviseArticle, ArticleDocument>
{
    public async Task<ArticleDocument> Handle(ReviseArticle command, CancellationToken ct)
    {
        var (now, said) = (clock.GetUtcNow(), command.Input.ToContent());
        var article = await ArticleAccess.LoadAsync(db, user, command.Id, command.ExpectedVersion, Permissions.WriteArticles, now, ct);
        var content = await reader.SoundAsync(said, article, ct);

        article.Revise(content, user.Caller!.Actor, now);

        await db.SaveChangesAsync(ct);
        return await reader.DocumentAsync(article, [], now, ct);
    }
}

internal sealed class GetArticleInputHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetArticleInput, ArticleInput>
{
    public async Task<ArticleInput> Handle(GetArticleInput request, CancellationToken ct) =>
        ArticleInput.Of(
            await ArticleAccess.LoadAsync(db, user, request.Id, request.ExpectedVersion, Permissions.WriteArticles, clock.GetUtcNow(), ct)
        );
}
