using JippApi.Api.Tests.Contract;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Mentoring;

namespace JippApi.Api.Tests.Access;

/// <summary>
/// For each operation, a request that is answered to an authorised caller with something other than 401, 403 or 404.
/// </summary>
internal static class MatrixRequests
{
    private static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Most = new()
    {
        ["DraftInnovation"] = t => ("/innovations", Innovation(t.Institution, t.Source)),
        ["BulkInnovations"] = t =>
            (
                "/innovations/bulk",
                new { atomic = true, operations = new[] { new { op = "create", data = Innovation(t.Institution, t.Source) } } }
            ),
        ["ReviseInnovation"] = t => ($"/innovations/{t.Published}", new { summary = "Layanan lebih dekat." }),
        ["ReviseInnovation:draft"] = t => ($"/innovations/{t.Draft}", new { summary = "Layanan lebih dekat." }),
        ["MoveInnovation"] = t => ($"/innovations/{t.Published}/transitions", new { to = "PUBLISHED" }),
        ["MoveInnovation:write"] = t => ($"/innovations/{t.Published}/transitions", new { to = "IN_REVIEW" }),
        ["MoveInnovation:draft"] = t => ($"/innovations/{t.Draft}/transitions", new { to = "PUBLISHED" }),
        ["GetInnovation:draft"] = t => ($"/innovations/{t.Draft}", null),
        ["ListTransitions:draft"] = t => ($"/innovations/{t.Draft}/transitions", null),
        ["RegisterInstitution"] = t =>
            (
                "/institutions",
                new
                {
                    name = $"Unit matriks {Given.Next()}",
                    kind = "SERVICE_UNIT",
                    regionCode = t.Region,
                    parentId = t.Institution,
                }
            ),
        ["ReviseInstitution"] = t => ($"/institutions/{t.Institution}", new { website = "https://contoh.go.id" }),
        ["ListUsers"] = _ => ("/users", null),
        ["GetUser"] = t => ($"/users/{t.Person}", null),
        ["InviteUser"] = t =>
            (
                "/users",
                new
                {
                    email = $"matriks-{Given.Next()}@uji.example",
                    name = "Orang matriks",
                    institutionId = t.Institution,
                }
            ),
        ["RenewInvitation"] = t => ($"/users/{t.Person}/invitations", new { }),
        ["MoveUser"] = t => ($"/users/{t.Person}/transitions", new { to = "ACTIVE" }),
        ["ListUserTransitions"] = t => ($"/users/{t.Person}/transitions", null),
        ["ListUserGrants"] = t => ($"/users/{t.Person}/grants", null),
        ["GetUserGrant"] = t => ($"/users/{t.Person}/grants/{Guid.Empty}", null),
        ["GiveGrant"] = t =>
            ($"/users/{t.Person}/grants", new { role = "SIGNATORY", scope = new { kind = "INSTITUTION", value = t.Institution } }),
        ["RevokeGrant"] = t => ($"/users/{t.Person}/grants/{Guid.Empty}", null),
        ["GetMe"] = _ => ("/me", null),
        ["ChangePassword"] = _ => ("/me/password", new { }),
        ["ListMySessions"] = _ => ("/me/sessions", null),
        ["SignOut"] = _ => ("/me/sign-out", new { everywhere = "bukan" }),
        ["StartAuthenticator"] = _ => ("/me/authenticator", new { }),
        ["ConfirmAuthenticator"] = _ => ("/me/authenticator/confirmations", new { }),
        ["RemoveAuthenticator"] = _ => ("/me/authenticator/removals", new { }),
        ["DelegateGrant"] = _ => ("/me/delegations", new { }),
        ["GetDelegation"] = _ => ($"/me/delegations/{Guid.Empty}", null),
        ["RevokeDelegation"] = _ => ($"/me/delegations/{Guid.Empty}", null),
        ["GetMyData"] = _ => ("/me/data", null),
        ["EraseMe"] = _ => ("/me/erasure", new { }),
        ["ListClients"] = _ => ("/clients", null),
        ["GetClient"] = _ => ($"/clients/{Routes.DemoClient}", null),
        ["ListClientTransitions"] = _ => ($"/clients/{Routes.DemoClient}/transitions", null),
        ["RegisterClient"] = t =>
            (
                "/clients",
                new
                {
                    clientId = $"matriks-{Given.Next()}",
                    name = "Sistem",
                    contact = "tim@uji.example",
                    scopes = new[] { "innovations:read" },
                    source = t.Source,
                    rateClass = "partner",
                }
            ),
        ["ReviseClient"] = _ => ($"/clients/{Routes.DemoClient}", new { name = "Demo: sistem Kemendagri" }),
        ["RotateClientSecret"] = _ => ($"/clients/{Routes.DemoClient}/secrets", new { overlapHours = 1 }),
        ["MoveClient"] = _ => ($"/clients/{Routes.DemoClient}/transitions", new { to = "ACTIVE" }),
        ["GetPartner"] = _ => ("/partners/me", null),
        ["RotateOwnSecret"] = _ => ("/partners/me/secrets", new { overlapHours = 1 }),
        ["ListRateClasses"] = _ => ("/rate-classes", null),
        ["GetRateClass"] = _ => ("/rate-classes/partner", null),
        ["AddRateClass"] = _ =>
            (
                "/rate-classes",
                new
                {
                    code = $"matriks-{Given.Next()}",
                    read = 60,
                    search = 60,
                    write = 60,
                    bulk = 60,
                    auth = 60,
                }
            ),
        ["ReviseRateClass"] = _ => ("/rate-classes/partner", new { read = 3000 }),
        ["DraftPlan"] = t =>
            (
                "/replication-plans",
                new
                {
                    templatePlanId = t.Plan,
                    adopterId = t.Institution,
                    budgetYear = 2027,
                }
            ),
        ["DrawPlan"] = t => ($"/replication-plans/{t.Plan}/gantt", null),
        ["ReportReplications"] = t => ($"/regions/{t.Region}/replication-report?period=2026Q3", null),
        ["RevisePlan"] = t => ($"/replication-plans/{t.Plan}", new { problem = "Antrean panjang." }),
        ["MovePlan"] = t => ($"/replication-plans/{t.Plan}/transitions", new { to = "STALLED", reason = "Menunggu" }),
        ["MovePlan:answer"] = t => ($"/replication-plans/{t.Proposed}/transitions", new { to = "ACCEPTED" }),
        ["RecordBudgetDocument"] = t =>
            ($"/replication-plans/{t.Running.Id}/budget-document", new { number = "DPA/1", date = "2026-12-20" }),
        ["DraftCommitment"] = t =>
            (
                "/commitments",
                new
                {
                    title = "Komitmen matriks",
                    provinceCode = t.Region[..2],
                    budgetYear = 2027,
                }
            ),
        ["ReviseCommitment"] = t => ($"/commitments/{t.Sheet}", new { title = "Komitmen matriks" }),
        ["MoveCommitment"] = t => ($"/commitments/{t.Sheet}/transitions", new { to = "OPEN_FOR_SIGNING" }),
        ["SignCommitment"] = t =>
            (
                $"/commitments/{t.Signed}/signatures",
                new
                {
                    signatory = 1,
                    method = "WET",
                    documentHash = new string('0', 64),
                    place = "Padang",
                    signedOn = "2026-11-20",
                }
            ),
        ["AmendCommitment"] = t =>
            (
                $"/commitments/{t.Signed}/amendments",
                new
                {
                    title = "Adendum",
                    provinceCode = t.Region[..2],
                    budgetYear = 2027,
                }
            ),
        ["DuplicatePlans"] = t => ($"/replication-plans/{t.Plan}/duplicates", new { adopterIds = new[] { t.Institution } }),
        ["AssessReadiness"] = t =>
            ($"/replication-plans/{t.Plan}/readiness-assessments", new { answers = new[] { new { topic = "NEED_FIT", level = 2 } } }),
        ["TurnReadiness"] = t => ($"/replication-plans/{t.Plan}/readiness-assessments/latest/action-items", new { }),
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
        ["BulkActionItems"] = t =>
            (
                "/action-items/bulk",
                new
                {
                    atomic = true,
                    operations = new[]
                    {
                        new
                        {
                            op = "report",
                            id = t.Running.Items[0],
                            ifMatch = "*",
                            data = new { progress = 10 },
                        },
                    },
                }
            ),
        ["EvaluatePlan"] = t =>
            (
                $"/replication-plans/{t.Running.Id}/evaluations",
                new
                {
                    actuals = Array.Empty<object>(),
                    lessonsLearned = "x",
                    decision = "CONTINUE",
                    reasons = "x",
                }
            ),
        ["RegisterReplica"] = t => ($"/replication-plans/{t.Running.Id}/replica", new { }),
        ["ClaimReplicationLink"] = t =>
            (
                "/replication-links",
                new
                {
                    originId = t.Published,
                    replicaId = t.Published,
                    kind = "SCALED_UP",
                    since = "2024-01-02",
                }
            ),
        ["MoveReplicationLink"] = t => ($"/replication-links/{t.CameOf}/transitions", new { to = "VERIFIED" }),
        ["MoveReplicationLink:write"] = t => ($"/replication-links/{t.CameOf}/transitions", new { to = "WITHDRAWN", reason = "x" }),
        ["MoveReplicationLink:from"] = t => ($"/replication-links/{t.LedTo}/transitions", new { to = "CONFIRMED_BY_ORIGIN" }),
        ["ClaimEvidence"] = t =>
            (
                $"/innovations/{t.Published}/institutionalisation-evidence",
                new
                {
                    kind = "REGULATION",
                    title = "Perda",
                    date = "2026-01-02",
                }
            ),
        ["MoveEvidence"] = t =>
            ($"/innovations/{t.Published}/institutionalisation-evidence/{t.Proof}/transitions", new { to = "VERIFIED" }),
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
        ["ListOperations"] = _ => ("/operations", null),
        ["GetOperation"] = t => ($"/operations/{t.Operation}", null),
        ["ListOperationTransitions"] = t => ($"/operations/{t.Operation}/transitions", null),
        ["ListOperationLog"] = t => ($"/operations/{t.Operation}/log", null),
        ["RequestOperation"] = _ => ("/operations", new { kind = "REINDEX" }),
        ["MoveOperation"] = t => ($"/operations/{t.Operation}/transitions", new { to = "CANCELLED" }),
        ["ListNotifications"] = _ => ("/me/notifications", null),
        ["CountUnreadNotifications"] = _ => ("/me/notifications/unread-count", null),
        ["ReadNotification"] = _ => ($"/me/notifications/{Guid.Empty}/read-mark", new { }),
        ["ReadAllNotifications"] = _ => ("/me/notifications/read-marks", new { }),
        ["GetNotificationPreferences"] = _ => ("/me/notification-preferences", null),
        ["SetNotificationPreferences"] = _ => ("/me/notification-preferences", new { language = "ID" }),
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
        ["TurnDecisions"] = t => ($"/mentoring-sessions/{t.Session}/action-items", new { }),
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
        ["DefineIndicator"] = t =>
            (
                $"/innovations/{t.Published}/indicators",
                new
                {
                    code = "waktu",
                    name = "Waktu",
                    unit = "menit",
                    direction = "LOWER_IS_BETTER",
                }
            ),
        ["ReviseIndicator"] = t => ($"/innovations/{t.Published}/indicators/{t.Indicator}", new { method = "Buku register" }),
        ["RecordActual"] = t => ($"/indicators/{t.Indicator}/actuals", new { date = "2026-01-31", value = 3 }),
        ["StartUpload"] = _ =>
            (
                "/files",
                new
                {
                    name = "laporan.pdf",
                    contentType = "application/pdf",
                    size = 10,
                    classification = "PUBLIC",
                }
            ),
        ["UploadContent"] = t => ($"/files/{t.Evidence["PUBLIC"].File}/content", "isi"),
        ["CompleteUpload"] = t => ($"/files/{t.Evidence["PUBLIC"].File}/completion", new { sha256 = new string('0', 64) }),
        ["LinkFile"] = t => ($"/files/{t.Evidence["RESTRICTED"].File}/links", new { }),
        ["GetFile:public"] = t => ($"/files/{t.Evidence["PUBLIC"].File}", null),
        ["GetFile:government"] = t => ($"/files/{t.Evidence["GOVERNMENT"].File}", null),
        ["GetFile:restricted"] = t => ($"/files/{t.Evidence["RESTRICTED"].File}", null),
        ["GetFileContent:restricted"] = t => ($"/files/{t.Evidence["RESTRICTED"].File}/content", null),
        ["GetEvidence:restricted"] = t => ($"/replication-plans/{t.Running.Id}/evidence/{t.Evidence["RESTRICTED"].Evidence}", null),
        ["ListEvidence:draft"] = t => ($"/replication-plans/{t.Plan}/evidence", null),
        ["AttachEvidence"] = t => ($"/replication-plans/{t.Running.Id}/evidence", Evidence),
        ["AttachEvidence:owner"] = t => ($"/replication-plans/{t.Proposed}/evidence", Evidence),
        ["AttachEvidence:item"] = t => ($"/action-items/{t.Running.Items[0]}/evidence", Evidence),
        ["AttachEvidence:record"] = t => ($"/innovations/{t.Published}/evidence", Evidence),
        ["AttachEvidence:hub"] = t => ($"/hubs/{t.Hub.Id}/evidence", Evidence),
        ["AttachEvidence:sheet"] = t => ($"/commitments/{t.Signed}/evidence", Evidence),
        ["AttachEvidence:session"] = t => ($"/mentoring-sessions/{t.Session}/evidence", Evidence),
        ["AttachEvidence:report"] = t => ($"/monitoring-reports/{t.Report}/evidence", Evidence),
        ["ListEvidence:session"] = t => ($"/mentoring-sessions/{t.Session}/evidence", null),
        ["ListEvidence:report"] = t => ($"/monitoring-reports/{t.Report}/evidence", null),
        ["RemoveEvidence"] = t => ($"/replication-plans/{t.Running.Id}/evidence/{Guid.Empty}", null),
        ["ListAuditEvents"] = _ => ("/audit-events", null),
        ["VerifyAudit"] = _ => ("/audit-events/verification", null),
    };

    private static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Known = new(
        Most.Concat(MatrixEscalations.Requests)
    );

    private static object Evidence => new { fileId = Guid.Empty, kind = "REPORT" };
    public static IEnumerable<string> Names => Known.Keys;

    /// <summary>
    /// The request of an operation about a target; a suffix after a colon distinguishes several requests of one
    /// operation.
    /// </summary>
    public static (string Path, object? Body) Of(string name, Target target)
    {
        var (path, body) = Known[name](target);
        return ("/api/v1" + path, body);
    }

    public static object Innovation(string institution, string source) =>
        new
        {
            title = $"Inovasi matriks {Given.Next()}",
            summary = "Layanan dibuat lebih dekat kepada warga.",
            ownerInstitutionId = institution,
            year = 2023,
            sector = "HEALTH",
            sections = new
            {
                problem = "Warga menunggu lama.",
                objective = "Waktu tunggu turun.",
                results = "Turun.",
                howItWorks = "Petugas datang.",
            },
            sources = new[] { new { source } },
        };
}
