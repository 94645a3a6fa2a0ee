using JippApi.Domain.CodeMappings;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<CodeMapping> CodeMappings => Set<CodeMapping>();

    /// <inheritdoc/>
    public DbSet<WaitingValue> WaitingValues => Set<WaitingValue>();
}
