using JippApi.Domain.Common;

namespace JippApi.Domain.Monitoring;

/// <summary>Identifies a monitoring report.</summary>
public readonly record struct MonitoringReportId(Guid Value) : IEntityId<MonitoringReportId>
{
    /// <summary>A new identifier.</summary>
    public static MonitoringReportId New() => new(Guid.CreateVersion7());

    /// <summary>Orders identifiers; queries turn it into a comparison of columns.</summary>
    public int CompareTo(MonitoringReportId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public static MonitoringReportId From(Guid value) => new(value);
}
