using JippApi.Domain.Hubs;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<HubActivity> HubActivities => Set<HubActivity>();
}
