using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<Institution> Institutions => Set<Institution>();
}
