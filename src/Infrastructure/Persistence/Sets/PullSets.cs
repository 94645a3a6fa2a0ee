using JippApi.Domain.Pulls;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<Pull> Pulls => Set<Pull>();
}
