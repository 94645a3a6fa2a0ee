using JippApi.Api.Tests.Mentoring;

namespace JippApi.Api.Tests.Access;

/// <summary>The requests of <see cref="MatrixRequests"/> about mentoring and monitoring.</summary>
internal static class MatrixMentoring
{
    public static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Requests = new()
    {
        ["AssignMentor"] = t => ($"/replication-plans/{t.Running.Id}/mentors", new { hubId = t.Hub.Id, mentorId = t.Hub.Mentor }),
        ["ReleaseMentor"] = t => ($"/replication-plans/{t.Running.Id}/mentors/{Guid.Empty}", null),
        ["MatchMentors"] = t => ($"/replication-plans/{t.Running.Id}/mentor-matches", new { limit = 1 }),
        ["ListPlanMentoringSessions"] = t => ($"/replication-plans/{t.Running.Id}/mentoring-sessions", null),
        ["BookMentoringSession"] = t =>
            ($"/replication-plans/{t.Running.Id}/mentoring-sessions", GivenMentoring.Body(GivenMentoring.InMonth(-2))),
        ["ListMentoringSessions"] = _ => ("/mentoring-sessions", null),
        ["GetMentoringSession"] = t => ($"/mentoring-sessions/{t.Session}", null),
        ["ListMentoringSessionTransitions"] = t => ($"/mentoring-sessions/{t.Session}/transitions", null),
        ["ReviseMentoringSession"] = t => ($"/mentoring-sessions/{t.Session}", new { findings = "Petugas kurang." }),
        ["MoveMentoringSession"] = t => ($"/mentoring-sessions/{t.Session}/transitions", new { to = "HELD" }),
        ["CreateActionItemsFromDecisions"] = t => ($"/mentoring-sessions/{t.Session}/action-items", new { }),
        ["RateMentoringSession"] = t => ($"/mentoring-sessions/{t.Session}/ratings", new { score = 0 }),
        ["GetMentoringCoverage"] = t => ($"/hubs/{t.Hub.Id}/mentoring-coverage?period=2026Q3", null),
        ["ListPlanMonitoringReports"] = t => ($"/replication-plans/{t.Running.Id}/monitoring-reports", null),
        ["DraftMonitoringReport"] = t =>
            ($"/replication-plans/{t.Running.Id}/monitoring-reports", new { period = "2026Q3", progress = 10 }),
        ["ListMonitoringReports"] = _ => ("/monitoring-reports", null),
        ["ListMissingReports"] = _ => ("/monitoring-reports/missing?period=2026Q3", null),
        ["GetMonitoringReport"] = t => ($"/monitoring-reports/{t.Report}", null),
        ["ListMonitoringReportTransitions"] = t => ($"/monitoring-reports/{t.Report}/transitions", null),
        ["MoveMonitoringReport"] = t => ($"/monitoring-reports/{t.Report}/transitions", new { to = "SUBMITTED" }),
        ["MoveMonitoringReport:verify"] = t =>
            (
                $"/monitoring-reports/{t.Report}/transitions",
                new
                {
                    to = "VERIFIED",
                    verifiedProgress = 10,
                    verifiedActuals = new[] { new { target = 9, value = 1 } },
                }
            ),
        ["ReviseMonitoringReport"] = t => ($"/monitoring-reports/{t.Report}", new { progress = 101 }),
    };
}
