using JippApi.Domain.Common;

namespace JippApi.Domain.Monitoring;

public readonly record struct MonitoringReportId(Guid Value) : IEntityId<MonitoringReportId>
{
    public static MonitoringReportId New() => new(Guid.CreateVersion7());

    public int CompareTo(MonitoringReportId other) => Value.CompareTo(other.Value);

    public static MonitoringReportId From(Guid value) => new(value);
}
