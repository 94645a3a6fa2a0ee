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
        ["ListPlanActionItems:draft"] = t => ($"/replication-plans/{t.Plan.Id}/action-items", null),
        ["GetActionItem:draft"] = t => ($"/action-items/{t.Plan.Items[0]}", null),
        ["PlanActionItem"] = t => ($"/replication-plans/{t.Plan.Id}/action-items", new { activity = "Latih petugas" }),
        ["ReviseActionItem:draft"] = t => ($"/action-items/{t.Plan.Items[0]}", new { weight = 2 }),
        ["ReviseActionItem"] = t => ($"/action-items/{t.Running.Items[0]}", new { weight = 2 }),
        ["ReportActionItem:draft"] = t => ($"/action-items/{t.Plan.Items[0]}/reports", new { progress = 10 }),
        ["ReportActionItem"] = t => ($"/action-items/{t.Running.Items[0]}/reports", new { progress = 10 }),
        ["MoveActionItem"] = t => ($"/action-items/{t.Running.Items[0]}/transitions", new { to = "DONE" }),
        ["MoveActionItem:cancel"] = t => ($"/action-items/{t.Running.Items[1]}/transitions", new { to = "CANCELLED", reason = "x" }),
        ["MoveActionItem:verify"] = t => ($"/action-items/{t.Running.Items[0]}/transitions", new { to = "VERIFIED" }),
        ["BulkActionItems"] = t => ("/action-items/bulk", new { atomic = true, operations = new[] { new { op = "report", id = t.Running.Items[0], ifMatch = "*", data = new { progress = 10 } } } }),
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
