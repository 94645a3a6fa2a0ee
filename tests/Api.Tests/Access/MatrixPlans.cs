using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.ProblemStatements;

namespace JippApi.Api.Tests.Access;

/// <summary>The requests of <see cref="MatrixRequests"/> about replication plans, commitment sheets and action items.</summary>
internal static class MatrixPlans
{
    private const int FirstYear = 2030;
    private const int Years = 70;

    private static int drafted;

    public static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Requests = new()
    {
        ["StateProblem"] = t => ("/problem-statements", GivenProblems.Body(t.Institution, regionCode: null)),
        ["ReviseProblem"] = t => ($"/problem-statements/{t.Problem}", new { affectedGroup = "Balita" }),
        ["CloseProblem"] = t => ($"/problem-statements/{t.Problem}/transitions", new { to = "CLOSED" }),
        ["JudgeProblemMatch"] = t => ($"/problem-statements/{t.Problem}/matches/{t.Published}/feedback", new { verdict = "TAKEN" }),
        ["DraftPlan"] = t =>
            (
                "/replication-plans",
                new
                {
                    templatePlanId = t.Plan,
                    adopterId = t.Institution,
                    budgetYear = OtherYear(),
                }
            ),
        ["DrawPlan"] = t => ($"/replication-plans/{t.Plan}/gantt", null),
        ["ReportReplications"] = t => ($"/regions/{t.Region}/replication-report?period=2026Q3", null),
        ["RevisePlan"] = t => ($"/replication-plans/{t.Plan}", new { problem = "Antrean panjang." }),
        ["MovePlan"] = t => ($"/replication-plans/{t.Plan}/transitions", new { to = "STALLED", reason = "Menunggu" }),
        ["MovePlan:answer"] = t => ($"/replication-plans/{t.Proposed}/transitions", new { to = "ACCEPTED" }),
        ["RecordBudgetDocument"] = t =>
            ($"/replication-plans/{t.Running.Id}/budget-document", new { number = "DPA/1", date = "2026-01-20" }),
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
                    scanFileId = Guid.Empty,
                }
            ),
        ["RequestCampaign"] = t => ("/replication-campaigns", new { entries = new[] { new { planId = t.Plan } } }),
        ["GetCampaign"] = _ => ($"/replication-campaigns/{Guid.Empty}", null),
        ["RequestImport"] = _ => ("/imports", new { source = "IGA", fileId = Guid.Empty }),
        ["ListImports"] = _ => ("/imports", null),
        ["GetImport"] = _ => ($"/imports/{Guid.Empty}", null),
        ["ReviseImport"] = _ => ($"/imports/{Guid.Empty}", new { columns = new[] { new { column = "judul", member = "TITLE" } } }),
        ["ListImportRows"] = _ => ($"/imports/{Guid.Empty}/rows", null),
        ["GetImportRow"] = _ => ($"/imports/{Guid.Empty}/rows/1", null),
        ["DecideImportRow"] = _ => ($"/imports/{Guid.Empty}/rows/1", new { decision = "SKIP" }),
        ["ListImportTransitions"] = _ => ($"/imports/{Guid.Empty}/transitions", null),
        ["MoveImport"] = _ => ($"/imports/{Guid.Empty}/transitions", new { to = "COMMITTED" }),
        ["ReadImportReport"] = _ => ($"/imports/{Guid.Empty}/report", null),
        ["ListCampaignEntries"] = _ => ($"/replication-campaigns/{Guid.Empty}/entries", null),
        ["DecideBudgetDeadline"] = t => ("/budget-deadlines", GivenCommitments.BudgetDeadline(t.Region[..2])),
        ["ObjectToSignature"] = t => ($"/commitments/{t.Signed}/signatures/1/objections", new { reason = "Bukan tanda tangan saya" }),
        ["RevokeSignature"] = t => ($"/commitments/{t.Sheet}/signatures/1/revocations", new { reason = "Salah catat" }),
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
        ["BulkPlans"] = t => ("/replication-plans/bulk", PlanOperation("update", t.Plan, new { problem = "Antrean panjang." })),
        ["DuplicatePlans"] = t => ($"/replication-plans/{t.Plan}/duplicates", new { adopterIds = new[] { t.Institution } }),
        ["AssessReadiness"] = t =>
            ($"/replication-plans/{t.Plan}/readiness-assessments", new { answers = new[] { new { topic = "NEED_FIT", level = 2 } } }),
        ["CreateActionItemsFromReadiness"] = t => ($"/replication-plans/{t.Plan}/readiness-assessments/latest/action-items", new { }),
        ["WaiveReadiness"] = t => ($"/replication-plans/{t.Plan}/readiness-exception", new { reason = "Mendesak" }),
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
    };

    private static object PlanOperation(string op, string plan, object data) =>
        new
        {
            atomic = true,
            operations = new[]
            {
                new
                {
                    op,
                    id = plan,
                    ifMatch = "*",
                    data,
                },
            },
        };

    /// <summary>A year for which nobody has drafted a plan yet: an adopter has one plan for an innovation and year.</summary>
    private static int OtherYear() => FirstYear + Interlocked.Increment(ref drafted) % Years;
}
