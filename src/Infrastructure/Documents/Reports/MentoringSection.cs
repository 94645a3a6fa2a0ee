using JippApi.Application.Mentoring;
using JippApi.Application.Reports;
using JippApi.Infrastructure.Documents.Layout;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Reports;

/// <summary>How plans were mentored, and where no mentoring took place.</summary>
internal sealed class MentoringSection : IReportSection
{
    public void Write(PageFlow flow, ReplicationReport report)
    {
        if (report.Overview.Summary.Plans == 0)
            return;
        flow.Heading("Pendampingan");
        if (report.Mentoring is not { } mentoring)
        {
            flow.Text(
                "Catatan pendampingan hanya tersedia bagi para pihak rencana, sehingga tidak dimuat dalam laporan ini.",
                TextStyle.Body
            );
            return;
        }

        CoverageNote.Write(flow, mentoring.Plans, report);
        WriteSessions(flow, mentoring);
        WriteHubs(flow, mentoring);
        WriteDistricts(flow, mentoring);
    }

    private static void WriteSessions(PageFlow flow, ReportedMentoring mentoring)
    {
        var sessions = mentoring.Modes.Sum(mode => mode.Held.Sessions);
        if (sessions == 0)
        {
            flow.Lead("Tidak ada sesi pendampingan yang tercatat dalam triwulan ini.");
            return;
        }

        flow.Lead(
            $"{Indonesian.Number(sessions)} sesi selama {Indonesian.Number(mentoring.Modes.Sum(mode => mode.Held.Hours))} jam; "
                + (
                    mentoring.Decisions == 0
                        ? "tidak ada keputusan yang dicatat."
                        : $"{Indonesian.Number(mentoring.Turned)} dari {Indonesian.Number(mentoring.Decisions)} keputusan menjadi kegiatan rencana aksi."
                )
        );
        new Table(new("Moda", 24), new("Sesi", 48), new("Jam", 14, Align.Right), new("Kehadiran", 14, Align.Right)).Write(
            flow,
            mentoring.Modes.Select(mode => new Row([
                Indonesian.NameOf("hub-activity-modes", mode.Mode),
                new(Indonesian.Number(mode.Held.Sessions), (double)mode.Held.Sessions / sessions),
                Indonesian.Number(mode.Held.Hours),
                Indonesian.Number(mode.Held.Attendance),
            ]))
        );
    }

    private static void WriteHubs(PageFlow flow, ReportedMentoring mentoring)
    {
        if (mentoring.Hubs.Count == 0)
            return;
        flow.Gap(8);
        new Table(
            new("Hub", 34),
            new("Sesi", 8, Align.Right),
            new("Jam", 8, Align.Right),
            new("Kehadiran", 12, Align.Right),
            new("Pendamping bertugas", 12, Align.Right),
            new("Rencana terhadap kapasitas", 26)
        ).Write(
            flow,
            mentoring.Hubs.Select(hub => new Row([
                hub.Name,
                Indonesian.Number(hub.Held.Sessions),
                Indonesian.Number(hub.Held.Hours),
                Indonesian.Number(hub.Held.Attendance),
                Of(hub.Busy, hub.Mentors),
                new(Of(hub.Assigned, hub.Capacity), hub.Capacity == 0 ? 0 : (double)hub.Assigned / hub.Capacity),
            ]))
        );
    }

    private static void WriteDistricts(PageFlow flow, ReportedMentoring mentoring)
    {
        var met = mentoring.Districts.Where(district => district.Held.Sessions > 0).ToList();
        if (met.Count > 0)
        {
            var longest = (double)met.Max(district => district.Held.Hours);
            flow.Gap(8);
            new Table(
                new("Wilayah", 34),
                new("Rencana", 10, Align.Right),
                new("Sesi", 8, Align.Right),
                new("Kehadiran", 12, Align.Right),
                new("Jam", 36)
            ).Write(
                flow,
                met.Select(district => new Row([
                    district.Name,
                    Indonesian.Number(district.Plans),
                    Indonesian.Number(district.Held.Sessions),
                    Indonesian.Number(district.Held.Attendance),
                    new(Indonesian.Number(district.Held.Hours), (double)district.Held.Hours / longest),
                ]))
            );
        }

        var without = mentoring.Districts.Where(district => district.Held.Sessions == 0).Select(district => district.Name).ToList();
        if (without.Count == 0)
            return;
        flow.Gap(6);
        flow.Text(
            $"Wilayah tanpa sesi dalam triwulan ini ({Indonesian.Number(without.Count)}): {string.Join(", ", without)}.",
            TextStyle.Body
        );
    }

    private static string Of(int part, int all) => $"{Indonesian.Number(part)} / {Indonesian.Number(all)}";
}
