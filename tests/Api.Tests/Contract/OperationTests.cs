using JippApi.Api.Tests.Hosting;
using Microsoft.AspNetCore.Routing;

namespace JippApi.Api.Tests.Contract;

[Collection(SharedApp.Name)]
public class OperationTests(JippApp app)
{
    [Fact]
    public void Every_operation_says_who_may_call_it() =>
        app.Operations().Where(endpoint => !Routes.SaysWhoMayCall(endpoint)).Select(Routes.Name).ShouldBeEmpty();

    [Fact]
    public void Every_operation_has_a_name_of_its_own()
    {
        Described.Where(endpoint => Routes.OperationId(endpoint) is null).Select(Routes.Name).ShouldBeEmpty();
        Described.Select(Routes.OperationId).OfType<string>().ShouldBeUnique();
    }

    [Fact]
    public void Every_operation_has_a_summary() =>
        Described.Where(endpoint => string.IsNullOrWhiteSpace(Routes.Summary(endpoint))).Select(Routes.Name).ShouldBeEmpty();

    [Fact]
    public void The_operations_are_those_that_are_documented() => app.Operations().Select(Routes.Name).Where(name => name.Contains("/api/", StringComparison.Ordinal)).ShouldBe(
    [
        "GET /api/v1/innovations", "GET /api/v1/innovations/suggestions", "GET /api/v1/innovations/filters", "GET /api/v1/innovations/{id}",
        "GET /api/v1/innovations/{id:guid}/revisions", "GET /api/v1/innovations/{id:guid}/revisions/{number:int}", "GET /api/v1/innovations/{id:guid}/similar",
        "GET /api/v1/innovations/{id:guid}/transitions", "POST /api/v1/innovations", "POST /api/v1/innovations/bulk", "PATCH /api/v1/innovations/{id:guid}",
        "POST /api/v1/innovations/{id:guid}/transitions", "GET /api/v1/institutions", "GET /api/v1/institutions/{id:guid}", "POST /api/v1/institutions",
        "PATCH /api/v1/institutions/{id:guid}", "GET /api/v1/regions", "GET /api/v1/regions/{code}", "GET /api/v1/regions/{code}/replication-overview",
        "GET /api/v1/regions/{code}/replication-report",
        "GET /api/v1/reference-data", "GET /api/v1/reference-data/{set}", "GET /api/v1/problems", "GET /api/v1/problems/{code}",
        "GET /api/v1/hubs", "POST /api/v1/hubs", "GET /api/v1/hubs/{id:guid}", "PATCH /api/v1/hubs/{id:guid}", "GET /api/v1/hubs/{id:guid}/transitions",
        "POST /api/v1/hubs/{id:guid}/transitions", "GET /api/v1/hubs/{id:guid}/assessments", "POST /api/v1/hubs/{id:guid}/assessments",
        "POST /api/v1/hubs/{id:guid}/joint-commitment", "GET /api/v1/hubs/{id:guid}/scorecard", "POST /api/v1/hubs/{id:guid}/spokes",
        "DELETE /api/v1/hubs/{id:guid}/spokes/{institutionId:guid}", "POST /api/v1/hubs/{id:guid}/mentors", "DELETE /api/v1/hubs/{id:guid}/mentors/{mentorId:guid}",
        "GET /api/v1/hubs/{id:guid}/activities", "POST /api/v1/hubs/{id:guid}/activities", "GET /api/v1/hubs/{id:guid}/activities/{activityId:guid}",
        "PATCH /api/v1/hubs/{id:guid}/activities/{activityId:guid}", "GET /api/v1/hubs/{id:guid}/maturity-surveys", "POST /api/v1/hubs/{id:guid}/maturity-surveys",
        "GET /api/v1/hubs/{id:guid}/maturity-surveys/{surveyId:guid}", "POST /api/v1/hubs/{id:guid}/maturity-surveys/{surveyId:guid}/verification",
        "GET /api/v1/maturity-instruments/{version}",
        "POST /api/v1/auth/token", "POST /api/v1/auth/revoke", "POST /api/v1/auth/activations",
        "GET /api/v1/users", "GET /api/v1/users/{id:guid}", "POST /api/v1/users", "POST /api/v1/users/{id:guid}/invitations",
        "POST /api/v1/users/{id:guid}/transitions", "GET /api/v1/users/{id:guid}/transitions", "GET /api/v1/users/{id:guid}/grants",
        "POST /api/v1/users/{id:guid}/grants", "GET /api/v1/users/{id:guid}/grants/{grantId:guid}", "DELETE /api/v1/users/{id:guid}/grants/{grantId:guid}",
        "GET /api/v1/me", "POST /api/v1/me/password", "GET /api/v1/me/sessions", "POST /api/v1/me/sign-out", "POST /api/v1/me/authenticator",
        "POST /api/v1/me/authenticator/confirmations", "POST /api/v1/me/authenticator/removals", "POST /api/v1/me/delegations",
        "GET /api/v1/me/delegations/{id:guid}", "DELETE /api/v1/me/delegations/{id:guid}", "GET /api/v1/me/data", "POST /api/v1/me/erasure",
        "GET /api/v1/replication-plans", "GET /api/v1/replication-plans/{id:guid}", "GET /api/v1/replication-plans/{id:guid}/gantt", "POST /api/v1/replication-plans", "PATCH /api/v1/replication-plans/{id:guid}",
        "GET /api/v1/replication-plans/{id:guid}/transitions", "POST /api/v1/replication-plans/{id:guid}/transitions", "POST /api/v1/replication-plans/{id:guid}/duplicates",
        "GET /api/v1/replication-plans/{id:guid}/readiness-assessments", "GET /api/v1/replication-plans/{id:guid}/readiness-assessments/latest",
        "POST /api/v1/replication-plans/{id:guid}/readiness-assessments", "POST /api/v1/replication-plans/{id:guid}/readiness-assessments/latest/action-items", "POST /api/v1/replication-plans/{id:guid}/readiness-exception",
        "GET /api/v1/replication-plans/{id:guid}/comments", "POST /api/v1/replication-plans/{id:guid}/comments", "GET /api/v1/replication-plans/{id:guid}/timeline",
        "GET /api/v1/replication-plans/{id:guid}/action-items", "POST /api/v1/replication-plans/{id:guid}/action-items", "GET /api/v1/action-items",
        "GET /api/v1/action-items/{id:guid}", "GET /api/v1/action-items/{id:guid}/transitions", "PATCH /api/v1/action-items/{id:guid}",
        "POST /api/v1/action-items/{id:guid}/reports", "POST /api/v1/action-items/{id:guid}/transitions", "POST /api/v1/action-items/bulk",
        "POST /api/v1/replication-plans/{id:guid}/budget-document",
        "GET /api/v1/replication-plans/{id:guid}/evaluations", "GET /api/v1/replication-plans/{id:guid}/evaluations/{evaluationId:guid}",
        "POST /api/v1/replication-plans/{id:guid}/evaluations", "POST /api/v1/replication-plans/{id:guid}/replica",
        "GET /api/v1/replication-links", "POST /api/v1/replication-links", "GET /api/v1/replication-links/{id:guid}", "GET /api/v1/replication-links/{id:guid}/adaptation",
        "GET /api/v1/replication-links/{id:guid}/transitions", "POST /api/v1/replication-links/{id:guid}/transitions",
        "GET /api/v1/innovations/{id:guid}/lineage", "GET /api/v1/innovations/{id:guid}/lineage/measures", "GET /api/v1/innovations/{id:guid}/replicability",
        "GET /api/v1/innovations/{id:guid}/institutionalisation", "GET /api/v1/innovations/{id:guid}/institutionalisation-evidence",
        "POST /api/v1/innovations/{id:guid}/institutionalisation-evidence", "GET /api/v1/innovations/{id:guid}/institutionalisation-evidence/{evidenceId:guid}",
        "GET /api/v1/innovations/{id:guid}/institutionalisation-evidence/{evidenceId:guid}/transitions",
        "POST /api/v1/innovations/{id:guid}/institutionalisation-evidence/{evidenceId:guid}/transitions",
        "GET /api/v1/commitments", "GET /api/v1/commitments/{id:guid}", "GET /api/v1/commitments/{id:guid}/document", "GET /api/v1/commitments/{id:guid}/transitions",
        "GET /api/v1/commitments/{id:guid}/fulfilment", "GET /api/v1/commitments/{id:guid}/verification", "POST /api/v1/commitments", "PATCH /api/v1/commitments/{id:guid}",
        "POST /api/v1/commitments/{id:guid}/transitions", "POST /api/v1/commitments/{id:guid}/signatures", "POST /api/v1/commitments/{id:guid}/amendments",
        "GET /api/v1/institutions/{id:guid}/commitments",
        "GET /api/v1/replication-plans/{id:guid}/mentors", "POST /api/v1/replication-plans/{id:guid}/mentors", "DELETE /api/v1/replication-plans/{id:guid}/mentors/{assignmentId:guid}",
        "POST /api/v1/replication-plans/{id:guid}/mentor-matches", "GET /api/v1/replication-plans/{id:guid}/mentoring-sessions",
        "POST /api/v1/replication-plans/{id:guid}/mentoring-sessions", "GET /api/v1/mentoring-sessions", "GET /api/v1/mentoring-sessions/{id:guid}",
        "GET /api/v1/mentoring-sessions/{id:guid}/transitions", "PATCH /api/v1/mentoring-sessions/{id:guid}", "POST /api/v1/mentoring-sessions/{id:guid}/transitions",
        "POST /api/v1/mentoring-sessions/{id:guid}/action-items", "POST /api/v1/mentoring-sessions/{id:guid}/ratings", "GET /api/v1/hubs/{id:guid}/mentoring-coverage",
        "GET /api/v1/replication-plans/{id:guid}/monitoring-reports", "POST /api/v1/replication-plans/{id:guid}/monitoring-reports", "GET /api/v1/monitoring-reports",
        "GET /api/v1/monitoring-reports/missing", "GET /api/v1/monitoring-reports/{id:guid}", "GET /api/v1/monitoring-reports/{id:guid}/transitions",
        "PATCH /api/v1/monitoring-reports/{id:guid}", "POST /api/v1/monitoring-reports/{id:guid}/transitions",
        "GET /api/v1/innovations/{id:guid}/indicators", "POST /api/v1/innovations/{id:guid}/indicators", "GET /api/v1/innovations/{id:guid}/indicators/{indicatorId:guid}",
        "PATCH /api/v1/innovations/{id:guid}/indicators/{indicatorId:guid}", "GET /api/v1/innovations/{id:guid}/indicators/{indicatorId:guid}/comparison",
        "GET /api/v1/indicators/{id:guid}/actuals", "POST /api/v1/indicators/{id:guid}/actuals",
        "GET /api/v1/escalations", "GET /api/v1/escalations/{id:guid}", "GET /api/v1/escalations/{id:guid}/transitions", "POST /api/v1/escalations/{id:guid}/transitions",
        "GET /api/v1/escalation-policies", "GET /api/v1/escalation-policies/{id:guid}", "POST /api/v1/escalation-policies", "PATCH /api/v1/escalation-policies/{id:guid}",
        "POST /api/v1/escalation-policies/{id:guid}/simulations",
        "GET /api/v1/holidays", "GET /api/v1/holidays/{date}", "PUT /api/v1/holidays/{date}", "DELETE /api/v1/holidays/{date}",
        "POST /api/v1/files", "GET /api/v1/files/{id:guid}", "PUT /api/v1/files/{id:guid}/content", "GET /api/v1/files/{id:guid}/content",
        "POST /api/v1/files/{id:guid}/completion", "POST /api/v1/files/{id:guid}/links",
        "GET /api/v1/{parent:evidence-parent}/{id:guid}/evidence", "POST /api/v1/{parent:evidence-parent}/{id:guid}/evidence",
        "GET /api/v1/{parent:evidence-parent}/{id:guid}/evidence/{evidenceId:guid}", "DELETE /api/v1/{parent:evidence-parent}/{id:guid}/evidence/{evidenceId:guid}",
        "GET /api/v1/audit-events", "GET /api/v1/audit-events/verification",
        "GET /api/v1/clients", "GET /api/v1/clients/{id:guid}", "GET /api/v1/clients/{id:guid}/transitions", "POST /api/v1/clients", "PATCH /api/v1/clients/{id:guid}",
        "POST /api/v1/clients/{id:guid}/secrets", "POST /api/v1/clients/{id:guid}/transitions", "GET /api/v1/partners/me", "POST /api/v1/partners/me/secrets",
        "GET /api/v1/operations", "GET /api/v1/operations/{operationId:guid}", "GET /api/v1/operations/{operationId:guid}/transitions",
        "GET /api/v1/operations/{operationId:guid}/log", "POST /api/v1/operations", "POST /api/v1/operations/{operationId:guid}/transitions",
        "GET /api/v1/me/notifications", "GET /api/v1/me/notifications/unread-count", "POST /api/v1/me/notifications/{notificationId:guid}/read-mark",
        "POST /api/v1/me/notifications/read-marks", "GET /api/v1/me/notification-preferences", "PUT /api/v1/me/notification-preferences",
        "GET /api/v1/rate-classes", "GET /api/v1/rate-classes/{code}", "POST /api/v1/rate-classes", "PATCH /api/v1/rate-classes/{code}",
    ], ignoreOrder: true);

    private IEnumerable<RouteEndpoint> Described => app.Operations().Where(Routes.IsDescribed);
}
