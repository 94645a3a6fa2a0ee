using JippApi.Application.Common;
using JippApi.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Privacy;

/// <summary>Removes the votes of a person whose account is erased.</summary>
internal sealed class ForgottenVotes(IAppDb db) : IErasureFollower
{
    public async Task FollowAsync(AccountId erased, DateTimeOffset at, CancellationToken ct) =>
        db.ArticleVotes.RemoveRange(await db.ArticleVotes.Where(v => v.AccountId == erased).ToListAsync(ct));
}
