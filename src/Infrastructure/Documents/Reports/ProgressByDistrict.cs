using JippApi.Application.Reports;
using JippApi.Infrastructure.Documents.Layout;

namespace JippApi.Infrastructure.Documents.Reports;

internal sealed class ProgressByDistrict : IReportSection
{
    public void Write(PageFlow flow, ReplicationReport report)
    {
        if (report.Overview.Districts.Count == 0)
            return;
        ProgressTable.Write(
            flow,
            "Kemajuan menurut wilayah",
            "Wilayah",
            report.Overview.Districts.Select(d => (d.Region.Name, d.Plans, d.Progress, d.NextDue))
        );
    }
}
