using JippApi.Application.ReplicationPlans;
using JippApi.Infrastructure.Documents.Layout;

namespace JippApi.Infrastructure.Documents.Reports;

/// <summary>A table with one row for each group of plans, and a bar for its progress.</summary>
internal static class ProgressTable
{
    public static void Write(
        PageFlow flow,
        string title,
        string first,
        IEnumerable<(string Name, int Plans, ProgressSummary Progress, DateOnly? NextDue)> rows
    )
    {
        flow.Heading(title);
        new Table(
            new(first, 36),
            new("Rencana", 9, Align.Right),
            new("Kegiatan selesai", 12, Align.Right),
            new("Terlambat", 10, Align.Right),
            new("Kemajuan", 24),
            new("Tenggat berikutnya", 14)
        ).Write(
            flow,
            rows.Select(row => new Row([
                row.Name,
                Indonesian.Number(row.Plans),
                $"{Indonesian.Number(row.Progress.Done)} / {Indonesian.Number(row.Progress.Items)}",
                Indonesian.Number(row.Progress.Overdue),
                new(Indonesian.Percent(row.Progress.Percent), row.Progress.Percent / 100.0),
                Indonesian.ShortDay(row.NextDue),
            ]))
        );
    }
}
