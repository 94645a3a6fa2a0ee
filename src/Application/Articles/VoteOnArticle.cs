using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Articles;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Articles;

/// <summary>Says whether an article has helped the caller; a later vote replaces it.</summary>
/// <param name="Id">A public article.</param>
/// <param name="IsHelpful">Whether it helped.</param>
public sealed record VoteOnArticle(Guid Id, bool? IsHelpful) : IRequest<ArticleVotes>;

internal sealed class VoteOnArticleValidator : AbstractValidator<VoteOnArticle>
{
    public VoteOnArticleValidator() => RuleFor(command => command.IsHelpful).Present();
}

internal sealed class VoteOnArticleHandler(IAppDb db, ICurrentUser user, ArticleReader reader, TimeProvider clock)
    : IRequestHandler<VoteOnArticle, ArticleVotes>
{
    public Task<ArticleVotes> Handle(VoteOnArticle command, CancellationToken ct) =>
        db.InTransactionAsync(() => VoteAsync(command, ct), ct);

    private async Task<ArticleVotes> VoteAsync(VoteOnArticle command, CancellationToken ct)
    {
        var (now, caller, id) = (clock.GetUtcNow(), user.Caller!, new ArticleId(command.Id));
        var self = user.RequireOwnAccount();
        await db.LockAsync($"article-vote/{self.Value}", ct); // two votes at once would become two rows
        var article =
            await db.Articles.AsNoTracking().Where(a => a.Id == id).PublicAt(now).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(Article));

        if (await db.ArticleVotes.SingleOrDefaultAsync(v => v.ArticleId == id && v.AccountId == self, ct) is { } known)
            known.Change(article, caller.Actor, command.IsHelpful!.Value, now);
        else
            db.ArticleVotes.Add(ArticleVote.Cast(article, self, caller.Actor, command.IsHelpful!.Value, now));

        await db.SaveChangesAsync(ct);
        return await reader.VotesAsync(id, ct);
    }
}
