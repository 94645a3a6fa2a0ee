using JippApi.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<MonitoringReport> MonitoringReports => Set<MonitoringReport>();
}
