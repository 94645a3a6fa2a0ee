using JippApi.Application.Access;
using JippApi.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<Account> Accounts { get; }

    DbSet<Grant> Grants { get; }

    DbSet<PartnerClient> Clients { get; }

    DbSet<Session> Sessions { get; }

    DbSet<RefreshToken> RefreshTokens { get; }

    DbSet<CalendarFeed> CalendarFeeds { get; }

    DbSet<RateClass> RateClasses { get; }

    /// <summary>The latest failed requests of partner clients.</summary>
    DbSet<FailedCall> FailedCalls { get; }

    /// <summary>Invalidates what every process has cached about callers.</summary>
    void InvalidateAccess();
}
