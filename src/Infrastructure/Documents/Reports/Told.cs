using JippApi.Application.Documents;
using JippApi.Infrastructure.Documents.Layout;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Reports;

/// <summary>Says of how many plans a section tells, where it is not all.</summary>
internal static class Told
{
    /// <summary>Writes it.</summary>
    public static void Write(PageFlow flow, int plans, ReplicationReport report)
    {
        var all = report.Overview.Summary.Plans;
        if (plans == all)
            return;
        flow.Text(
            $"Bagian ini memuat {Indonesian.Number(plans)} dari {Indonesian.Number(all)} rencana: yang catatannya boleh dibaca oleh peminta laporan.",
            TextStyle.Body
        );
    }
}
