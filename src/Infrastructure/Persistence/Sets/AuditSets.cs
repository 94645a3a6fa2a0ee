using JippApi.Application.Audit;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<AuditEvent> AuditEvents => Set<AuditEvent>();

    /// <inheritdoc/>
    public DbSet<AuditTile> AuditTiles => Set<AuditTile>();

    /// <inheritdoc/>
    public DbSet<AuditTreeHead> AuditTreeHeads => Set<AuditTreeHead>();
}
