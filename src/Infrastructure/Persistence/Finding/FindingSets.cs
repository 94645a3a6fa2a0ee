using JippApi.Application.Finding;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();
}
