using JippApi.Domain.ReviewTasks;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<ReviewClaim> ReviewClaims => Set<ReviewClaim>();
}
