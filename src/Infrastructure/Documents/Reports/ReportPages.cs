using System.Globalization;
using JippApi.Application.Reports;
using JippApi.Infrastructure.Documents.Layout;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Reports;

/// <summary>Lays out the replication report of a region, section by section.</summary>
internal static class ReportPages
{
    private const double NameWidth = 112;

    private static readonly IReadOnlyList<IReportSection> Sections =
    [
        new PlansByState(),
        new ProgressByInnovation(),
        new ProgressByDistrict(),
        new LateItemsSection(),
        new MentoringSection(),
        new MonitoringSection(),
        new EvaluationSection(),
        new PromisesKept(),
    ];

    private static readonly string[] Numerals = ["I", "II", "III", "IV"];

    public static PrintedDocument Of(ReplicationReport report)
    {
        var overview = report.Overview;
        var name = $"Laporan replikasi {overview.Region.Name}, triwulan {Numerals[report.Period.Number - 1]} {Year(report.Period.Year)}";
        var flow = new PageFlow(
            Paper.Upright,
            new(
                name,
                null,
                report.IsIllustrative ? "CONTOH" : null,
                report.IsIllustrative ? "CONTOH — memuat data ilustrasi, bukan laporan resmi" : null,
                report.Head
            )
        );
        flow.Text("LAPORAN REPLIKASI INOVASI PELAYANAN PUBLIK", TextStyle.Title, Align.Center);
        flow.Text(
            $"{overview.Region.Name} · Triwulan {Numerals[report.Period.Number - 1]} {Year(report.Period.Year)}",
            TextStyle.Subtitle,
            Align.Center
        );
        flow.Gap(6);
        flow.Add(new FrameMark(flow.Left, flow.Y, flow.Width, 0, 1, 0));
        flow.Y += 8;
        flow.Facts(NameWidth, FactsOf(report));
        foreach (var section in Sections)
            section.Write(flow, report);
        return flow.Finish(new(IdOf(report), name, new(overview.AsOf.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)));
    }

    private static (string Name, string? Value)[] FactsOf(ReplicationReport report)
    {
        var (overview, all) = (report.Overview, report.Overview.Summary);
        return
        [
            ("Tahun anggaran", Year(overview.BudgetYear)),
            ("Keadaan per", Indonesian.Day(overview.AsOf)),
            (
                "Ringkasan",
                all.Plans == 0
                    ? "Belum ada rencana replikasi yang dapat ditampilkan."
                    : $"{Indonesian.Number(all.Plans)} rencana replikasi atas {Indonesian.Number(overview.Innovations.Count)} inovasi di {Indonesian.Number(overview.Districts.Count)} wilayah; "
                        + $"{Indonesian.Number(all.Progress.Done)} dari {Indonesian.Number(all.Progress.Items)} kegiatan selesai, {Indonesian.Number(all.Progress.Overdue)} terlambat."
            ),
            (
                "Catatan",
                report.IsPast
                    ? "Rencana, statusnya, dan jumlah kegiatan dihitung per tanggal di atas; laporan triwulan, penugasan "
                        + "pendamping, nama, dan tenggat mengikuti keadaan terakhir. Persentase kemajuan hanya tersedia untuk hari ini."
                    : null
            ),
        ];
    }

    /// <summary>A report is not stored and has no id, so one is derived from its subject.</summary>
    private static Guid IdOf(ReplicationReport report) =>
        new(
            System
                .Security.Cryptography.SHA256.HashData(
                    System.Text.Encoding.UTF8.GetBytes(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{report.Overview.Region.Code}\n{report.Period}\n{report.Overview.BudgetYear}"
                        )
                    )
                )
                .AsSpan(0, 16)
        );

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
