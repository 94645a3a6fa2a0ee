using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Monitoring;

namespace JippApi.Api.Monitoring;

/// <summary>What adopters report of their plans each quarter.</summary>
internal static class MonitoringReportEndpoints
{
    private const string Tag = "Monitoring";
    private const string Address = "/api/v1/monitoring-reports";

    public static void MapMonitoringReports(this IEndpointRouteBuilder api)
    {
        var plan = api.MapGroup("replication-plans/{id:guid}/monitoring-reports").WithTags(Tag);
        plan.MapGet("", (Guid id, ApiCall call) => call.ListAsync(new ListPlanMonitoringReports(id, call.Limit, call.Cursor)))
            .Guarded(
                nameof(ListPlanMonitoringReports),
                "List the monitoring reports of a plan, those last changed first",
                Policies.SignedIn
            )
            .WithQuery(Paging.Parameters)
            .Answers<Listing<MonitoringReportCard>>()
            .Fails(404);
        plan.MapPost(
                "",
                (Guid id, ApiCall call) =>
                    call.CreateAsync(
                        (NewMonitoringReportInput input) => new DraftMonitoringReport(id, input),
                        report => $"{Address}/{report.Id}"
                    )
            )
            .Writes(nameof(DraftMonitoringReport), "Begin the monitoring report of a plan for a quarter", Permissions.WritePlans)
            .Takes<NewMonitoringReportInput>(MediaTypes.Json)
            .Creates<MonitoringReportDocument>()
            .Fails(404, 409);

        var reports = api.MapGroup("monitoring-reports").WithTags(Tag);
        reports
            .MapGet(
                "",
                (ApiCall call) =>
                    call.ListAsync(new ListMonitoringReports(MonitoringParameters.FilterOf(call.Query), call.Limit, call.Cursor))
            )
            .Guarded(
                nameof(ListMonitoringReports),
                "List the monitoring reports that the caller may know of, those last changed first",
                Policies.SignedIn
            )
            .WithQuery(MonitoringParameters.List)
            .Answers<Listing<MonitoringReportCard>>();
        reports
            .MapGet(
                "missing",
                (ApiCall call) =>
                    call.ListAsync(
                        new ListMissingReports(
                            call.Query.Quarter("period"),
                            call.Query.Text("regionCode")?.TrimEnd('*'),
                            call.Limit,
                            call.Cursor
                        )
                    )
            )
            .Guarded(nameof(ListMissingReports), "List the plans that owe a monitoring report for a quarter", Policies.SignedIn)
            .WithQuery(MonitoringParameters.Missing)
            .Answers<Listing<MissingReport>>();
        reports
            .MapGet("{id:guid}", (Guid id, ApiCall call) => call.GetAsync(new GetMonitoringReport(id)))
            .Guarded(nameof(GetMonitoringReport), "Read one monitoring report: as reported beside as verified", Policies.SignedIn)
            .Answers<MonitoringReportDocument>()
            .Fails(404);
        reports
            .MapGet("{id:guid}/transitions", (Guid id, ApiCall call) => call.GetAsync(new ListMonitoringReportTransitions(id)))
            .Guarded(
                nameof(ListMonitoringReportTransitions),
                "List the moves of a monitoring report, and why those that are closed are",
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
                "Change what a monitoring report says, until it is verified (merge patch)",
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
            .Writes(nameof(MoveMonitoringReport), "Hand a monitoring report in, verify it, or give it back", Policies.SignedIn)
            .Takes<ReportTransitionRequest>(MediaTypes.Json)
            .Changes<MonitoringReportDocument>();
    }
}
