using JippApi.Application.Access;
using JippApi.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<Account> Accounts => Set<Account>();

    /// <inheritdoc/>
    public DbSet<Grant> Grants => Set<Grant>();

    /// <inheritdoc/>
    public DbSet<PartnerClient> Clients => Set<PartnerClient>();

    /// <inheritdoc/>
    public DbSet<Session> Sessions => Set<Session>();

    /// <inheritdoc/>
    public DbSet<RefreshToken> RefreshTokens => Set<RefreshToken>();

    /// <inheritdoc/>
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();

    /// <inheritdoc/>
    public DbSet<RateClass> RateClasses => Set<RateClass>();

    /// <inheritdoc/>
    public DbSet<FailedCall> FailedCalls => Set<FailedCall>();
}
