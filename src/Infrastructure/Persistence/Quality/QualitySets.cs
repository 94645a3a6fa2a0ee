using JippApi.Application.DataQuality;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<QualityCheck> QualityChecks => Set<QualityCheck>();

    /// <inheritdoc/>
    public DbSet<QualityFinding> QualityFindings => Set<QualityFinding>();

    /// <inheritdoc/>
    public DbSet<QualityRun> QualityRuns => Set<QualityRun>();

    /// <inheritdoc/>
    public DbSet<QualityDay> QualityDays => Set<QualityDay>();
}
