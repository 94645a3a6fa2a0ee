using JippApi.Application.Reports;
using JippApi.Infrastructure.Documents.Layout;

namespace JippApi.Infrastructure.Documents.Reports;

/// <summary>The number of plans in each status.</summary>
internal sealed class PlansByState : IReportSection
{
    public void Write(PageFlow flow, ReplicationReport report)
    {
        var all = report.Overview.Summary;
        if (all.Plans == 0)
            return;
        flow.Heading("Rencana menurut status");
        new Table(new("Status", 30), new("Rencana", 70)).Write(
            flow,
            all.ByStatus.Select(state => new Row([
                Indonesian.NameOf("plan-statuses", state.Status),
                new(Indonesian.Number(state.Count), (double)state.Count / all.Plans),
            ]))
        );
    }
}
