using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Access;

/// <summary>For each operation a request that an authorised caller is answered to by something else than 401, 403 or 404.</summary>
internal static class MatrixRequests
{
    private static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Known = new()
    {
        ["DraftInnovation"] = t => ("/innovations", Innovation(t.Institution, t.Source)),
        ["BulkInnovations"] = t => ("/innovations/bulk", new { atomic = true, operations = new[] { new { op = "create", data = Innovation(t.Institution, t.Source) } } }),
        ["ReviseInnovation"] = t => ($"/innovations/{t.Published}", new { summary = "Layanan lebih dekat." }),
        ["ReviseInnovation:draft"] = t => ($"/innovations/{t.Draft}", new { summary = "Layanan lebih dekat." }),
        ["MoveInnovation"] = t => ($"/innovations/{t.Published}/transitions", new { to = "PUBLISHED" }),
        ["MoveInnovation:write"] = t => ($"/innovations/{t.Published}/transitions", new { to = "IN_REVIEW" }),
        ["MoveInnovation:draft"] = t => ($"/innovations/{t.Draft}/transitions", new { to = "PUBLISHED" }),
        ["GetInnovation:draft"] = t => ($"/innovations/{t.Draft}", null),
        ["ListTransitions:draft"] = t => ($"/innovations/{t.Draft}/transitions", null),
        ["RegisterInstitution"] = t => ("/institutions", new { name = $"Unit matriks {Given.Next()}", kind = "SERVICE_UNIT", regionCode = t.Region, parentId = t.Institution }),
        ["ReviseInstitution"] = t => ($"/institutions/{t.Institution}", new { website = "https://contoh.go.id" }),
        ["ProposeHub"] = t => ("/hubs", new { institutionId = t.Institution, name = "Hub matriks" }),
        ["ReviseHub"] = t => ($"/hubs/{t.Hub.Id}", new { name = "Hub matriks" }),
        ["ReviseHub:decree"] = t => ($"/hubs/{t.Hub.Id}", new { decree = new { number = "1", year = 2026, wave = Given.Next() % 50 + 1 } }),
        ["MoveHub"] = t => ($"/hubs/{t.Ended.Id}/transitions", new { to = "ENDED", reason = "Uji" }),
        ["MoveHub:write"] = t => ($"/hubs/{t.Ended.Id}/transitions", new { to = "ACTIVE" }),
        ["AssessHub"] = t => ($"/hubs/{t.Hub.Id}/assessments", new { criterion = "LEADER_COMMITMENT", score = 70, evidence = "Laporan" }),
        ["SignJointCommitment"] = t => ($"/hubs/{t.Hub.Id}/joint-commitment", new { date = "2026-08-17" }),
        ["AddSpoke"] = t => ($"/hubs/{t.Ended.Id}/spokes", new { institutionId = t.Institution }),
        ["RemoveSpoke"] = t => ($"/hubs/{t.Ended.Id}/spokes/{t.Ended.Spoke}", null),
        ["AddMentor"] = t => ($"/hubs/{t.Hub.Id}/mentors", new { name = "Pendamping uji", capacity = 1 }),
        ["RemoveMentor"] = t => ($"/hubs/{t.Ended.Id}/mentors/{t.Ended.Mentor}", null),
        ["RecordHubActivity"] = t => ($"/hubs/{t.Hub.Id}/activities", new { kind = "FORUM", date = "2026-08-17", title = "Forum" }),
        ["ReviseHubActivity"] = t => ($"/hubs/{t.Hub.Id}/activities/{t.Hub.Activity}", new { attendance = 12 }),
        ["ListMaturitySurveys"] = t => ($"/hubs/{t.Hub.Id}/maturity-surveys", null),
        ["GetMaturitySurvey"] = t => ($"/hubs/{t.Hub.Id}/maturity-surveys/{t.Hub.Survey}", null),
        ["SubmitMaturitySurvey"] = t => ($"/hubs/{t.Hub.Id}/maturity-surveys", new { instrumentVersion = "2026", answers = GivenHub.Answers }),
        ["VerifyMaturitySurvey"] = t => ($"/hubs/{t.Ended.Id}/maturity-surveys/{t.Ended.Survey}/verification", new { status = "VERIFIED" }),
        ["ListAuditEvents"] = _ => ("/audit-events", null),
        ["VerifyAudit"] = _ => ("/audit-events/verification", null),
    };

    public static IEnumerable<string> Names => Known.Keys;

    /// <summary>The request of an operation about something; a name after a colon is another request of the same operation.</summary>
    public static (string Path, object? Body) Of(string name, Target target)
    {
        var (path, body) = Known[name](target);
        return ("/api/v1" + path, body);
    }

    /// <summary>A record of an institution, on a ministry's list.</summary>
    public static object Innovation(string institution, string source) => new
    {
        title = $"Inovasi matriks {Given.Next()}",
        summary = "Layanan dibuat lebih dekat kepada warga.",
        ownerInstitutionId = institution,
        year = 2023,
        sector = "HEALTH",
        sections = new { problem = "Warga menunggu lama.", objective = "Waktu tunggu turun.", results = "Turun.", howItWorks = "Petugas datang." },
        sources = new[] { new { source } },
    };
}
