using JippApi.Application.Reports;
using JippApi.Infrastructure.Documents.Layout;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Reports;

/// <summary>The items that are overdue the longest, and who is responsible.</summary>
internal sealed class LateItemsSection : IReportSection
{
    public void Write(PageFlow flow, ReplicationReport report)
    {
        if (report.Overview.Summary.Progress.Items == 0)
            return;
        flow.Heading("Kegiatan yang terlambat");
        if (report.LateItems.Count == 0)
        {
            flow.Text("Tidak ada kegiatan yang terlambat.", TextStyle.Body);
            return;
        }

        var all = report.Overview.Summary.Progress.Overdue;
        if (all > report.LateItems.Count)
            flow.Lead(
                $"{Indonesian.Number(report.LateItems.Count)} kegiatan dengan keterlambatan terlama dari {Indonesian.Number(all)} kegiatan yang terlambat."
            );
        new Table(
            new("Kegiatan", 28),
            new("Penanggung jawab", 21),
            new("Inovasi", 20),
            new("Tenggat", 11),
            new("Terlambat", 11, Align.Right),
            new("Kemajuan", 11, Align.Right)
        ).Write(
            flow,
            report.LateItems.Select(item => new Row([
                item.Activity,
                item.Unit is null || item.Unit == item.Adopter ? item.Adopter : $"{item.Unit}, {item.Adopter}",
                item.Origin,
                Indonesian.ShortDay(item.DueOn),
                $"{Indonesian.Number(item.DaysLate)} hari",
                Indonesian.Percent(item.Progress),
            ]))
        );
    }
}
