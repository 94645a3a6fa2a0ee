using JippApi.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<ListedRecord> ListedRecords => Set<ListedRecord>();

    /// <inheritdoc/>
    public DbSet<SourceTrust> SourceTrusts => Set<SourceTrust>();

    /// <inheritdoc/>
    public DbSet<SurvivorshipPolicy> SurvivorshipPolicies => Set<SurvivorshipPolicy>();
}
