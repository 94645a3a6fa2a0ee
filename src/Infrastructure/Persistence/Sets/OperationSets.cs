using JippApi.Domain.Operations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<Operation> Operations => Set<Operation>();
}
