using JippApi.Domain.Articles;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<Article> Articles => Set<Article>();

    /// <inheritdoc/>
    public DbSet<ArticleVote> ArticleVotes => Set<ArticleVote>();
}
