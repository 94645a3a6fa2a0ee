using JippApi.Application.Lineage;
using JippApi.Domain.Lineage;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<ReplicationLink> ReplicationLinks => Set<ReplicationLink>();

    /// <inheritdoc/>
    public DbSet<LineagePath> LineagePaths => Set<LineagePath>();
}
