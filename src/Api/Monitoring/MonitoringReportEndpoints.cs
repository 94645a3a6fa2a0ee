using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Monitoring;

namespace JippApi.Api.Monitoring;

internal static class MonitoringReportEndpoints
{
    private const string Tag = "Monitoring";
    private const string Address = "/api/v1/monitoring-reports";

    public static void MapMonitoringReports(this IEndpointRouteBuilder api)
    {
        var plan = api.MapGroup("replication-plans/{id:guid}/monitoring-reports").WithTags(Tag);
        plan.MapGet("", (Guid id, ApiCall call) => call.ExportAsync((limit, cursor) => new ListPlanMonitoringReports(id, limit, cursor)))
            .Guarded(
                nameof(ListPlanMonitoringReports),
                "List the monitoring reports of a plan, most recently changed first",
                Policies.SignedIn
            )
            .WithQuery(Paging.Parameters)
            .Exports<Listing<MonitoringReportCard>>(MonitoringTables.Reports)
            .Fails(404);
        plan.MapPost(
                "",
                (Guid id, ApiCall call) =>
                    call.CreateAsync(
                        (NewMonitoringReportInput input) => new DraftMonitoringReport(id, input),
                        report => $"{Address}/{report.Id}"
                    )
            )
            .Writes(nameof(DraftMonitoringReport), "Create a draft monitoring report of a plan for a quarter", Permissions.WritePlans)
            .Takes<NewMonitoringReportInput>(MediaTypes.Json)
            .Creates<MonitoringReportDocument>()
            .Fails(404, 409);

        var reports = api.MapGroup("monitoring-reports").WithTags(Tag);
        reports
            .MapGet(
                "",
                (ApiCall call) =>
                    call.ExportAsync((limit, cursor) => new ListMonitoringReports(MonitoringParameters.FilterOf(call.Query), limit, cursor))
            )
            .Guarded(
                nameof(ListMonitoringReports),
                "List the monitoring reports that the caller may see, most recently changed first",
                Policies.SignedIn
            )
            .WithQuery(MonitoringParameters.List)
            .Exports<Listing<MonitoringReportCard>>(MonitoringTables.Reports);
        reports
            .MapGet(
                "missing",
                (ApiCall call) =>
                    call.ExportAsync(
                        (limit, cursor) =>
                            new ListMissingReports(call.Query.Quarter("period"), call.Query.Text("regionCode")?.TrimEnd('*'), limit, cursor)
                    )
            )
            .Guarded(nameof(ListMissingReports), "List the plans without a monitoring report for a quarter", Policies.SignedIn)
            .WithQuery(MonitoringParameters.Missing)
            .Exports<Listing<MissingReport>>(MonitoringTables.Missing)
            .Fails(422);
        reports
            .MapGet("{id:guid}", (Guid id, ApiCall call) => call.GetAsync(new GetMonitoringReport(id)))
            .Guarded(nameof(GetMonitoringReport), "Get a monitoring report, with reported and verified values", Policies.SignedIn)
            .Answers<MonitoringReportDocument>()
            .Fails(404);
        reports
            .MapGet("{id:guid}/transitions", (Guid id, ApiCall call) => call.GetAsync(new ListMonitoringReportTransitions(id)))
            .Guarded(
                nameof(ListMonitoringReportTransitions),
                "List the transitions of a monitoring report, with the reason for those that are not allowed",
                Policies.SignedIn
            )
            .Answers<MonitoringReportTransitions>()
            .Fails(404);
        reports
            .MapPatch(
                "{id:guid}",
                (Guid id, ApiCall call) =>
                    call.ReviseAsync(
                        version => new GetMonitoringReportInput(id, version),
                        (version, input) => new ReviseMonitoringReport(id, version, input)
                    )
            )
            .Writes(
                nameof(ReviseMonitoringReport),
                "Update a monitoring report that is not verified yet (merge patch)",
                Permissions.WritePlans
            )
            .Takes<MonitoringReportInput>(MediaTypes.MergePatch)
            .Changes<MonitoringReportDocument>();
        reports
            .MapPost(
                "{id:guid}/transitions",
                (Guid id, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, ReportTransitionRequest body) =>
                            new MoveMonitoringReport(
                                id,
                                version,
                                body.To,
                                body.Reason,
                                new(body.VerifiedProgress, body.VerifiedActuals, body.Note)
                            )
                    )
            )
            .Writes(nameof(MoveMonitoringReport), "Submit, verify or return a monitoring report", Policies.SignedIn)
            .Takes<ReportTransitionRequest>(MediaTypes.Json)
            .Changes<MonitoringReportDocument>();
    }
}
