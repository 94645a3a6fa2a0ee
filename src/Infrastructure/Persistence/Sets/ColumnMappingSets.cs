using JippApi.Domain.ColumnMappings;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<ColumnMapping> ColumnMappings => Set<ColumnMapping>();
}
