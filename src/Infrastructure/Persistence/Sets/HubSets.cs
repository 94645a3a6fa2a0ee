using JippApi.Domain.Hubs;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<Hub> Hubs => Set<Hub>();

    /// <inheritdoc/>
    public DbSet<MaturitySurvey> MaturitySurveys => Set<MaturitySurvey>();
}
