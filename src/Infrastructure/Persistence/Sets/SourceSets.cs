using JippApi.Domain.CodeMappings;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Pulls;
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

    /// <inheritdoc/>
    public DbSet<CodeMapping> CodeMappings => Set<CodeMapping>();

    /// <inheritdoc/>
    public DbSet<WaitingValue> WaitingValues => Set<WaitingValue>();

    /// <inheritdoc/>
    public DbSet<ColumnMapping> ColumnMappings => Set<ColumnMapping>();

    /// <inheritdoc/>
    public DbSet<Pull> Pulls => Set<Pull>();
}
