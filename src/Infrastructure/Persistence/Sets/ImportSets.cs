using JippApi.Domain.Imports;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<Import> Imports => Set<Import>();

    /// <inheritdoc/>
    public DbSet<ImportRow> ImportRows => Set<ImportRow>();
}
