using JippApi.Application.Mentoring;
using JippApi.Application.Monitoring;
using JippApi.Application.Reports;
using JippApi.Domain.Hubs;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Infrastructure.Tests.Documents;

/// <summary>Mentoring, monitoring and evaluations of a report, with every text made by the same function.</summary>
internal sealed class GivenQuarter(Func<string, string> text)
{
    public static ReportedMentoring NoSessions { get; } =
        new()
        {
            Plans = 6,
            Modes = [],
            Hubs = [new("Hub", Sums(0, 0), 0, 0, 0, 0)],
            Districts = [new("Kabupaten 1", 1, Sums(0, 0))],
            Decisions = 0,
            Turned = 0,
        };

    public static ReportedMonitoring NothingOwed { get; } =
        new()
        {
            Plans = 6,
            DueOn = new(2026, 10, 15),
            IsDue = false,
            Districts = [],
            Compared = [],
        };

    public static ReportedEvaluation NothingEvaluated { get; } =
        new()
        {
            Count = 0,
            Decisions = [],
            Results = [],
            Replicas = 0,
            Plans = [],
        };

    public ReportedMentoring Mentoring(int districts) =>
        new()
        {
            Plans = 5,
            Modes = [new(HubActivityMode.OnSite, Sums(5, 9.5m)), new(HubActivityMode.Online, Sums(2, 2))],
            Hubs =
            [
                new(text("Hub Kalimantan Barat"), Sums(6, 10), 4, 3, 5, 8),
                new(text("Hub LAN"), Sums(1, 1.5m), 2, 2, 3, 2),
                new(text("Hub lain"), Sums(0, 0), 0, 0, 0, 0),
            ],
            Districts =
            [
                .. Enumerable
                    .Range(1, districts)
                    .Select(d => new DistrictSessions(text($"Kabupaten {d}"), 1, d % 2 == 0 ? Sums(d, d * 1.5m) : Sums(0, 0))),
            ],
            Decisions = 5,
            Turned = 3,
        };

    public ReportedMonitoring Monitoring(int districts) =>
        new()
        {
            Plans = 6,
            DueOn = new(2026, 10, 15),
            IsDue = true,
            Districts = [.. Enumerable.Range(1, districts).Select(d => new DistrictReports(text($"Kabupaten {d}"), d % 3, 1, d % 2))],
            Compared =
            [
                new(text("Kabupaten 1"), text("PIKOBAR"), 80, 45),
                new(text("Kota Pontianak"), text("Klinik BUMDes"), 60, 62),
                new(text("Kabupaten 2"), text("e-OPen"), 100, 100),
            ],
        };

    public ReportedEvaluation Evaluation() =>
        new()
        {
            Count = 3,
            Decisions = [new(EvaluationDecision.Continue, 2), new(EvaluationDecision.Institutionalise, 1)],
            Results = [new(TargetResult.Reached, 4), new(TargetResult.PartlyReached, 1), new(TargetResult.Unknown, 1)],
            Replicas = 1,
            Plans =
            [
                new(
                    text("Kota Pontianak"),
                    text("PIKOBAR"),
                    EvaluationDecision.Institutionalise,
                    2,
                    2,
                    true,
                    text("Petugas loket dilatih lebih dulu, sebelum aplikasi dipasang.")
                ),
                new(
                    text("Kabupaten 2"),
                    text("Klinik BUMDes"),
                    EvaluationDecision.Continue,
                    2,
                    4,
                    false,
                    text(string.Concat(Enumerable.Repeat("Pendampingan sejak awal mempercepat kerja. ", 20)))
                ),
            ],
        };

    private static SessionTotals Sums(int sessions, decimal hours) => new(sessions, hours, sessions * 7);
}
