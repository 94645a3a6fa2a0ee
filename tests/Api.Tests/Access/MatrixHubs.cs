using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

/// <summary>The requests of <see cref="MatrixRequests"/> about hubs.</summary>
internal static class MatrixHubs
{
    public static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Requests = new()
    {
        ["ProposeHub"] = t => ("/hubs", new { institutionId = t.Institution, name = "Hub matriks" }),
        ["ReviseHub"] = t => ($"/hubs/{t.Hub.Id}", new { name = "Hub matriks" }),
        ["ReviseHub:decree"] = t =>
            (
                $"/hubs/{t.Hub.Id}",
                new
                {
                    decree = new
                    {
                        number = "1",
                        year = 2026,
                        wave = Given.Next() % 50 + 1,
                    },
                }
            ),
        ["MoveHub"] = t => ($"/hubs/{t.Ended.Id}/transitions", new { to = "ENDED", reason = "Uji" }),
        ["MoveHub:write"] = t => ($"/hubs/{t.Ended.Id}/transitions", new { to = "ACTIVE" }),
        ["AssessHub"] = t =>
            (
                $"/hubs/{t.Hub.Id}/assessments",
                new
                {
                    criterion = "LEADER_COMMITMENT",
                    score = 70,
                    evidence = "Laporan",
                }
            ),
        ["SignJointCommitment"] = t => ($"/hubs/{t.Hub.Id}/joint-commitment", new { date = "2026-08-17" }),
        ["AddSpoke"] = t => ($"/hubs/{t.Ended.Id}/spokes", new { institutionId = t.Institution }),
        ["RemoveSpoke"] = t => ($"/hubs/{t.Ended.Id}/spokes/{t.Ended.Spoke}", null),
        ["AddMentor"] = t => ($"/hubs/{t.Hub.Id}/mentors", new { name = "Pendamping uji", capacity = 1 }),
        ["RemoveMentor"] = t => ($"/hubs/{t.Ended.Id}/mentors/{t.Ended.Mentor}", null),
        ["FormMentoringTeam"] = t => ($"/hubs/{t.Ended.Id}/mentoring-teams", new { institutionId = t.Institution, name = "Tim matriks" }),
        ["AddTeamMember"] = t => ($"/hubs/{t.Hub.Id}/mentoring-teams/{Guid.Empty}/members", new { mentorId = t.Hub.Mentor }),
        ["EndTeamMember"] = t => ($"/hubs/{t.Hub.Id}/mentoring-teams/{Guid.Empty}/members/{t.Hub.Mentor}", null),
        ["RecordHubActivity"] = t =>
            (
                $"/hubs/{t.Hub.Id}/activities",
                new
                {
                    kind = "FORUM",
                    date = "2026-08-17",
                    title = "Forum",
                }
            ),
        ["ReviseHubActivity"] = t => ($"/hubs/{t.Hub.Id}/activities/{t.Hub.Activity}", new { attendance = 12 }),
        ["ListMaturitySurveys"] = t => ($"/hubs/{t.Hub.Id}/maturity-surveys", null),
        ["GetMaturitySurvey"] = t => ($"/hubs/{t.Hub.Id}/maturity-surveys/{t.Hub.Survey}", null),
        ["SubmitMaturitySurvey"] = t =>
            ($"/hubs/{t.Hub.Id}/maturity-surveys", new { instrumentVersion = "2026", answers = GivenHub.Answers }),
        ["VerifyMaturitySurvey"] = t => ($"/hubs/{t.Ended.Id}/maturity-surveys/{t.Ended.Survey}/verification", new { status = "VERIFIED" }),
    };
}
