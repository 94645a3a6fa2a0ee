using JippApi.Application.Reports;
using JippApi.Infrastructure.Documents.Layout;

namespace JippApi.Infrastructure.Documents.Reports;

internal sealed class ProgressByInnovation : IReportSection
{
    public void Write(PageFlow flow, ReplicationReport report)
    {
        if (report.Overview.Innovations.Count == 0)
            return;
        ProgressTable.Write(
            flow,
            "Kemajuan menurut inovasi",
            "Inovasi",
            report.Overview.Innovations.Select(i => (i.Origin.Title, i.Plans, i.Progress, i.NextDue))
        );
    }
}
