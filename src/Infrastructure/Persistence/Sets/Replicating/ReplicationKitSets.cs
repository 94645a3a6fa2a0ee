using JippApi.Domain.ReplicationKits;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<ReplicationKit> ReplicationKits => Set<ReplicationKit>();
}
