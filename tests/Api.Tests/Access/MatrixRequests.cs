using JippApi.Api.Tests.Contract;
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
        ["ListUsers"] = _ => ("/users", null),
        ["GetUser"] = t => ($"/users/{t.Person}", null),
        ["InviteUser"] = t => ("/users", new { email = $"matriks-{Given.Next()}@uji.example", name = "Orang matriks", institutionId = t.Institution }),
        ["RenewInvitation"] = t => ($"/users/{t.Person}/invitations", new { }),
        ["MoveUser"] = t => ($"/users/{t.Person}/transitions", new { to = "ACTIVE" }),
        ["ListUserTransitions"] = t => ($"/users/{t.Person}/transitions", null),
        ["ListUserGrants"] = t => ($"/users/{t.Person}/grants", null),
        ["GiveGrant"] = t => ($"/users/{t.Person}/grants", new { role = "SIGNATORY", scope = new { kind = "INSTITUTION", value = t.Institution } }),
        ["RevokeGrant"] = t => ($"/users/{t.Person}/grants/{Guid.Empty}", null),
        ["GetMe"] = _ => ("/me", null),
        ["ChangePassword"] = _ => ("/me/password", new { }),
        ["ListMySessions"] = _ => ("/me/sessions", null),
        ["SignOut"] = _ => ("/me/sign-out", new { everywhere = "bukan" }),
        ["StartAuthenticator"] = _ => ("/me/authenticator", new { }),
        ["ConfirmAuthenticator"] = _ => ("/me/authenticator/confirmations", new { }),
        ["RemoveAuthenticator"] = _ => ("/me/authenticator/removals", new { }),
        ["DelegateGrant"] = _ => ("/me/delegations", new { }),
        ["RevokeDelegation"] = _ => ($"/me/delegations/{Guid.Empty}", null),
        ["GetMyData"] = _ => ("/me/data", null),
        ["EraseMe"] = _ => ("/me/erasure", new { }),
        ["ListClients"] = _ => ("/clients", null),
        ["GetClient"] = _ => ($"/clients/{Routes.DemoClient}", null),
        ["ListClientTransitions"] = _ => ($"/clients/{Routes.DemoClient}/transitions", null),
        ["RegisterClient"] = t => ("/clients", new { clientId = $"matriks-{Given.Next()}", name = "Sistem", contact = "tim@uji.example", scopes = new[] { "innovations:read" }, source = t.Source, rateClass = "partner" }),
        ["ReviseClient"] = _ => ($"/clients/{Routes.DemoClient}", new { name = "Demo: sistem Kemendagri" }),
        ["RotateClientSecret"] = _ => ($"/clients/{Routes.DemoClient}/secrets", new { overlapHours = 1 }),
        ["MoveClient"] = _ => ($"/clients/{Routes.DemoClient}/transitions", new { to = "ACTIVE" }),
        ["GetPartner"] = _ => ("/partners/me", null),
        ["RotateOwnSecret"] = _ => ("/partners/me/secrets", new { overlapHours = 1 }),
        ["ListRateClasses"] = _ => ("/rate-classes", null),
        ["GetRateClass"] = _ => ("/rate-classes/partner", null),
        ["AddRateClass"] = _ => ("/rate-classes", new { code = $"matriks-{Given.Next()}", read = 60, search = 60, write = 60, bulk = 60, auth = 60 }),
        ["ReviseRateClass"] = _ => ("/rate-classes/partner", new { read = 3000 }),
        ["DraftPlan"] = t => ("/replication-plans", new { templatePlanId = t.Plan, adopterId = t.Institution, budgetYear = 2027 }),
        ["RevisePlan"] = t => ($"/replication-plans/{t.Plan}", new { problem = "Antrean panjang." }),
        ["MovePlan"] = t => ($"/replication-plans/{t.Plan}/transitions", new { to = "STALLED", reason = "Menunggu" }),
        ["MovePlan:answer"] = t => ($"/replication-plans/{t.Proposed}/transitions", new { to = "ACCEPTED" }),
        ["RecordBudgetDocument"] = t => ($"/replication-plans/{t.Running.Id}/budget-document", new { number = "DPA/1", date = "2026-12-20" }),
        ["DraftCommitment"] = t => ("/commitments", new { title = "Komitmen matriks", provinceCode = t.Region[..2], budgetYear = 2027 }),
        ["ReviseCommitment"] = t => ($"/commitments/{t.Sheet}", new { title = "Komitmen matriks" }),
        ["MoveCommitment"] = t => ($"/commitments/{t.Sheet}/transitions", new { to = "OPEN_FOR_SIGNING" }),
        ["SignCommitment"] = t => ($"/commitments/{t.Signed}/signatures", new { signatory = 1, method = "WET", documentHash = new string('0', 64), place = "Padang", signedOn = "2026-11-20" }),
        ["AmendCommitment"] = t => ($"/commitments/{t.Signed}/amendments", new { title = "Adendum", provinceCode = t.Region[..2], budgetYear = 2027 }),
        ["DuplicatePlans"] = t => ($"/replication-plans/{t.Plan}/duplicates", new { adopterIds = new[] { t.Institution } }),
        ["AssessReadiness"] = t => ($"/replication-plans/{t.Plan}/readiness-assessments", new { answers = new[] { new { topic = "NEED_FIT", level = 2 } } }),
        ["ExceptReadiness"] = t => ($"/replication-plans/{t.Plan}/readiness-exception", new { reason = "Mendesak" }),
        ["AddPlanComment"] = t => ($"/replication-plans/{t.Plan}/comments", new { text = "Baik", visibility = "ADOPTER" }),
        ["AddPlanComment:owner"] = t => ($"/replication-plans/{t.Proposed}/comments", new { text = "Baik", visibility = "PARTIES" }),
        ["GetPlan:draft"] = t => ($"/replication-plans/{t.Plan}", null),
        ["GetPlan:owner"] = t => ($"/replication-plans/{t.Proposed}", null),
        ["ListReadiness"] = t => ($"/replication-plans/{t.Plan}/readiness-assessments", null),
        ["GetLatestReadiness"] = t => ($"/replication-plans/{t.Plan}/readiness-assessments/latest", null),
        ["ListPlanActionItems:draft"] = t => ($"/replication-plans/{t.Written.Id}/action-items", null),
        ["GetActionItem:draft"] = t => ($"/action-items/{t.Written.Items[0]}", null),
        ["PlanActionItem"] = t => ($"/replication-plans/{t.Written.Id}/action-items", new { activity = "Latih petugas" }),
        ["ReviseActionItem:draft"] = t => ($"/action-items/{t.Written.Items[0]}", new { weight = 2 }),
        ["ReviseActionItem"] = t => ($"/action-items/{t.Running.Items[0]}", new { weight = 2 }),
        ["ReportActionItem:draft"] = t => ($"/action-items/{t.Written.Items[0]}/reports", new { progress = 10 }),
        ["ReportActionItem"] = t => ($"/action-items/{t.Running.Items[0]}/reports", new { progress = 10 }),
        ["MoveActionItem"] = t => ($"/action-items/{t.Running.Items[0]}/transitions", new { to = "DONE" }),
        ["MoveActionItem:cancel"] = t => ($"/action-items/{t.Running.Items[1]}/transitions", new { to = "CANCELLED", reason = "x" }),
        ["MoveActionItem:verify"] = t => ($"/action-items/{t.Running.Items[0]}/transitions", new { to = "VERIFIED" }),
        ["BulkActionItems"] = t => ("/action-items/bulk", new { atomic = true, operations = new[] { new { op = "report", id = t.Running.Items[0], ifMatch = "*", data = new { progress = 10 } } } }),
        ["EvaluatePlan"] = t => ($"/replication-plans/{t.Running.Id}/evaluations", new { actuals = Array.Empty<object>(), lessonsLearned = "x", decision = "CONTINUE", reasons = "x" }),
        ["RegisterReplica"] = t => ($"/replication-plans/{t.Running.Id}/replica", new { }),
        ["ClaimReplicationLink"] = t => ("/replication-links", new { originId = t.Published, replicaId = t.Published, kind = "SCALED_UP", since = "2024-01-02" }),
        ["MoveReplicationLink"] = t => ($"/replication-links/{t.CameOf}/transitions", new { to = "VERIFIED" }),
        ["MoveReplicationLink:write"] = t => ($"/replication-links/{t.CameOf}/transitions", new { to = "WITHDRAWN", reason = "x" }),
        ["MoveReplicationLink:from"] = t => ($"/replication-links/{t.LedTo}/transitions", new { to = "CONFIRMED_BY_ORIGIN" }),
        ["ClaimEvidence"] = t => ($"/innovations/{t.Published}/institutionalisation-evidence", new { kind = "REGULATION", title = "Perda", date = "2026-01-02" }),
        ["MoveEvidence"] = t => ($"/innovations/{t.Published}/institutionalisation-evidence/{t.Evidence}/transitions", new { to = "VERIFIED" }),
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
