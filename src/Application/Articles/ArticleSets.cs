using JippApi.Domain.Articles;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<Article> Articles { get; }

    DbSet<ArticleVote> ArticleVotes { get; }
}
