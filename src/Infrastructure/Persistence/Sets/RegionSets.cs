using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<Region> Regions => Set<Region>();
}
