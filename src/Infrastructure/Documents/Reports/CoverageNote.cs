using JippApi.Application.Reports;
using JippApi.Infrastructure.Documents.Layout;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Reports;

/// <summary>States how many plans a section covers when it does not cover all of them.</summary>
internal static class CoverageNote
{
    public static void Write(PageFlow flow, int plans, ReplicationReport report)
    {
        var all = report.Overview.Summary.Plans;
        if (plans == all)
            return;
        flow.Text(
            $"Bagian ini memuat {Indonesian.Number(plans)} dari {Indonesian.Number(all)} rencana, yaitu rencana yang catatannya dapat diakses oleh peminta laporan.",
            TextStyle.Body
        );
    }
}
