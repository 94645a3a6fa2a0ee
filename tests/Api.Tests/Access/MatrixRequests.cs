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
        ["DraftPlan"] = t => ("/replication-plans", new { templatePlanId = t.Plan, adopterId = t.Institution, budgetYear = 2027 }),
        ["RevisePlan"] = t => ($"/replication-plans/{t.Plan}", new { problem = "Antrean panjang." }),
        ["MovePlan"] = t => ($"/replication-plans/{t.Plan}/transitions", new { to = "STALLED", reason = "Menunggu" }),
        ["MovePlan:answer"] = t => ($"/replication-plans/{t.Proposed}/transitions", new { to = "ACCEPTED" }),
        ["MovePlan:sign"] = t => ($"/replication-plans/{t.Plan}/transitions", new { to = "COMMITTED" }),
        ["DuplicatePlans"] = t => ($"/replication-plans/{t.Plan}/duplicates", new { adopterIds = new[] { t.Institution } }),
        ["AssessReadiness"] = t => ($"/replication-plans/{t.Plan}/readiness-assessments", new { answers = new[] { new { topic = "NEED_FIT", level = 2 } } }),
        ["ExceptReadiness"] = t => ($"/replication-plans/{t.Plan}/readiness-exception", new { reason = "Mendesak" }),
        ["AddPlanComment"] = t => ($"/replication-plans/{t.Plan}/comments", new { text = "Baik", visibility = "ADOPTER" }),
        ["AddPlanComment:owner"] = t => ($"/replication-plans/{t.Proposed}/comments", new { text = "Baik", visibility = "PARTIES" }),
        ["GetPlan:draft"] = t => ($"/replication-plans/{t.Plan}", null),
        ["GetPlan:owner"] = t => ($"/replication-plans/{t.Proposed}", null),
        ["ListReadiness"] = t => ($"/replication-plans/{t.Plan}/readiness-assessments", null),
        ["GetLatestReadiness"] = t => ($"/replication-plans/{t.Plan}/readiness-assessments/latest", null),
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
