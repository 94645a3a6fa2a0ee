using JippApi.Domain.ProblemStatements;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<ProblemStatement> ProblemStatements => Set<ProblemStatement>();
}
