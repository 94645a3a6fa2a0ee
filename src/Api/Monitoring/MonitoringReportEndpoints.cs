using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Monitoring;
using MediatR;

namespace JippApi.Api.Monitoring;

/// <summary>What adopters report of their plans each quarter.</summary>
internal static class MonitoringReportEndpoints
{
    private const string Tag = "Monitoring";
    private const string Address = "/api/v1/monitoring-reports";

    public static void MapMonitoringReports(this IEndpointRouteBuilder api)
    {
        var plan = api.MapGroup("replication-plans/{id:guid}/monitoring-reports").WithTags(Tag);
        plan.MapGet("", OfPlan)
            .Guarded(
                nameof(ListPlanMonitoringReports),
                "List the monitoring reports of a plan, those last changed first",
                Policies.SignedIn
            )
            .WithQuery(Paging.Parameters)
            .Answers<Listing<MonitoringReportCard>>()
            .Fails(404);
        plan.MapPost("", Draft)
            .Writes(nameof(DraftMonitoringReport), "Begin the monitoring report of a plan for a quarter", Permissions.WritePlans)
            .Takes<NewMonitoringReportInput>(MediaTypes.Json)
            .Creates<MonitoringReportDocument>()
            .Fails(404, 409);

        var reports = api.MapGroup("monitoring-reports").WithTags(Tag);
        reports
            .MapGet("", List)
            .Guarded(
                nameof(ListMonitoringReports),
                "List the monitoring reports that the caller may know of, those last changed first",
                Policies.SignedIn
            )
            .WithQuery(MonitoringParameters.List)
            .Answers<Listing<MonitoringReportCard>>();
        reports
            .MapGet("missing", Missing)
            .Guarded(nameof(ListMissingReports), "List the plans that owe a monitoring report for a quarter", Policies.SignedIn)
            .WithQuery(MonitoringParameters.Missing)
            .Answers<Listing<MissingReport>>();
        reports
            .MapGet("{id:guid}", Get)
            .Guarded(nameof(GetMonitoringReport), "Read one monitoring report: as reported beside as verified", Policies.SignedIn)
            .Answers<MonitoringReportDocument>()
            .Fails(404);
        reports
            .MapGet("{id:guid}/transitions", Transitions)
            .Guarded(
                nameof(ListMonitoringReportTransitions),
                "List the moves of a monitoring report, and why those that are closed are",
                Policies.SignedIn
            )
            .Answers<MonitoringReportTransitions>()
            .Fails(404);
        reports
            .MapPatch("{id:guid}", Revise)
            .Writes(
                nameof(ReviseMonitoringReport),
                "Change what a monitoring report says, until it is verified (merge patch)",
                Permissions.WritePlans
            )
            .Takes<MonitoringReportInput>(MediaTypes.MergePatch)
            .Answers<MonitoringReportDocument>()
            .Fails(404, 409, 412, 428);
        reports
            .MapPost("{id:guid}/transitions", Move)
            .Writes(nameof(MoveMonitoringReport), "Hand a monitoring report in, verify it, or give it back", Policies.SignedIn)
            .Takes<ReportTransitionRequest>(MediaTypes.Json)
            .Answers<MonitoringReportDocument>()
            .Fails(404, 409, 412, 428);
    }

    private static async Task<Answer> OfPlan(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(new ListPlanMonitoringReports(id, Paging.LimitOf(query), Paging.CursorOf(query)), ct);
        return Answers.PrivatePage(http, page, ApiJson.Readable.MonitoringReports);
    }

    private static async Task<Answer> Draft(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var report = await mediator.Send(
            new DraftMonitoringReport(id, await JsonBody.ReadAsync(http, JippJson.Readable.NewMonitoringReportInput)),
            ct
        );
        return Written(http, StatusCodes.Status201Created, report, $"{Address}/{report.Id}");
    }

    private static async Task<Answer> List(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(
            new ListMonitoringReports(MonitoringParameters.FilterOf(query), Paging.LimitOf(query), Paging.CursorOf(query)),
            ct
        );
        return Answers.PrivatePage(http, page, ApiJson.Readable.MonitoringReports);
    }

    private static async Task<Answer> Missing(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(
            new ListMissingReports(
                query.Quarter("period"),
                query.Text("regionCode")?.TrimEnd('*'),
                Paging.LimitOf(query),
                Paging.CursorOf(query)
            ),
            ct
        );
        return Answers.PrivatePage(http, page, ApiJson.Readable.MissingReports);
    }

    private static async Task<Answer> Get(Guid id, IMediator mediator, CancellationToken ct)
    {
        var report = await mediator.Send(new GetMonitoringReport(id), ct);
        return Answers.Private(report, report.Version, JippJson.Readable.MonitoringReportDocument);
    }

    private static async Task<Answer> Transitions(Guid id, IMediator mediator, CancellationToken ct)
    {
        var transitions = await mediator.Send(new ListMonitoringReportTransitions(id), ct);
        return Answers.Private(transitions, transitions.Version, JippJson.Readable.MonitoringReportTransitions);
    }

    private static async Task<Answer> Revise(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.PatchAsync(
            http,
            () => mediator.Send(new GetMonitoringReportInput(id, version), ct),
            JippJson.Readable.MonitoringReportInput
        );
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new ReviseMonitoringReport(id, version, input), ct));
    }

    private static async Task<Answer> Move(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.ReportTransitionRequest);
        var command = new MoveMonitoringReport(
            id,
            version,
            body.To,
            body.Reason,
            new(body.VerifiedProgress, body.VerifiedActuals, body.Note)
        );
        return Written(http, StatusCodes.Status200OK, await mediator.Send(command, ct));
    }

    private static Answer Written(HttpContext http, int status, MonitoringReportDocument report, string? location = null) =>
        Preferences.Written(
            http.Request,
            status,
            JippJson.Text(report, JippJson.Readable.MonitoringReportDocument),
            report.Version,
            location
        );
}
