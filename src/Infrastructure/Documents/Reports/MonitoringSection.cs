using JippApi.Application.Monitoring;
using JippApi.Application.Reports;
using JippApi.Infrastructure.Documents.Layout;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Reports;

/// <summary>The reports submitted and verified, and how far the two assessments differ.</summary>
internal sealed class MonitoringSection : IReportSection
{
    private const string Minus = "\u2212";

    public void Write(PageFlow flow, ReplicationReport report)
    {
        if (report.Overview.Summary.Plans == 0)
            return;
        flow.Heading("Laporan triwulan");
        if (report.Monitoring is not { } monitoring)
        {
            flow.Text("Laporan triwulan hanya tersedia bagi para pihak rencana, sehingga tidak dimuat dalam laporan ini.", TextStyle.Body);
            return;
        }

        CoverageNote.Write(flow, monitoring.Plans, report);
        if (monitoring.Districts.Count == 0)
        {
            flow.Text("Tidak ada rencana yang wajib dilaporkan untuk triwulan ini.", TextStyle.Body);
            return;
        }

        WriteReports(flow, monitoring);
        WriteDifferences(flow, monitoring);
    }

    private static void WriteReports(PageFlow flow, ReportedMonitoring monitoring)
    {
        var (verified, missing, all) = (
            monitoring.Districts.Sum(d => d.Verified),
            monitoring.Districts.Sum(d => d.Missing),
            monitoring.Districts.Sum(d => d.All)
        );
        flow.Lead(
            $"{Indonesian.Number(all - missing)} dari {Indonesian.Number(all)} laporan sudah disampaikan, {Indonesian.Number(verified)} di antaranya terverifikasi. "
                + $"Batas waktu penyampaian {Indonesian.Day(monitoring.DueOn)}{(monitoring.IsDue && missing > 0 ? ", sudah lewat" : "")}."
        );
        BarKey.Write(flow, "Terverifikasi", "Disampaikan", "Belum disampaikan");
        new Table(
            new("Wilayah", 30),
            new("Laporan", 34),
            new("Terverifikasi", 12, Align.Right),
            new("Disampaikan", 12, Align.Right),
            new("Belum", 12, Align.Right)
        ).Write(
            flow,
            monitoring.Districts.Select(d => new Row([
                d.Name,
                new(Indonesian.Number(d.All), Parts: [(double)d.Verified / d.All, (double)d.Submitted / d.All, (double)d.Missing / d.All]),
                Indonesian.Number(d.Verified),
                Indonesian.Number(d.Submitted),
                Indonesian.Number(d.Missing),
            ]))
        );
    }

    private static void WriteDifferences(PageFlow flow, ReportedMonitoring monitoring)
    {
        flow.Gap(8);
        if (monitoring.Compared.Count == 0)
        {
            flow.Text("Belum ada laporan yang diverifikasi.", TextStyle.Body);
            return;
        }

        new Table(
            new("Penerima", 24),
            new("Inovasi", 24),
            new("Kemajuan dilaporkan", 21),
            new("Kemajuan terverifikasi", 21),
            new("Selisih", 10, Align.Right)
        ).Write(
            flow,
            monitoring.Compared.Select(report => new Row([
                report.Adopter,
                report.Origin,
                Bar(report.SelfReported),
                Bar(report.Verified),
                Signed(report.Difference),
            ]))
        );
    }

    private static Cell Bar(int percent) => new(Indonesian.Percent(percent), percent / 100.0);

    private static string Signed(int points) =>
        points switch
        {
            > 0 => $"+{Indonesian.Number(points)}",
            0 => "0",
            _ => Minus + Indonesian.Number(-points),
        };
}
