using JippApi.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<MonitoringReport> MonitoringReports { get; }
}
