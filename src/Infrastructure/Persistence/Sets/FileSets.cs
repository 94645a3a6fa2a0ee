using JippApi.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<StoredFile> Files => Set<StoredFile>();

    /// <inheritdoc/>
    public DbSet<Evidence> Evidence => Set<Evidence>();
}
