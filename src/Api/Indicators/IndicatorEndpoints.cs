using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Indicators;
using JippApi.Application.Monitoring;

namespace JippApi.Api.Indicators;

internal static class IndicatorEndpoints
{
    private const string Tag = "Indicators";

    private static readonly Parameter AsOf = Parameter.Day(
        "asOf",
        TimeRole.AsOf,
        "Hanya nilai pada atau sebelum tanggal ini. — Only values on or before this date.",
        "2026-12-31"
    );

    private static readonly Parameter Plan = new(
        "planId",
        ParameterType.Id,
        "Hanya nilai dari rencana replikasi ini. — Only values of this plan."
    );

    public static void MapIndicators(this IEndpointRouteBuilder api)
    {
        var indicators = api.MapGroup("innovations/{id:guid}/indicators").WithTags(Tag);
        indicators
            .MapGet("", (Guid id, ApiCall call) => call.ExportAsync(new ListIndicators(id), found => found.Items))
            .Open(nameof(ListIndicators), "List the outcome indicators of an innovation by code")
            .Exports<IndicatorList>(IndicatorTables.Indicators)
            .Fails(301, 404, 410);
        indicators
            .MapGet("{indicatorId:guid}", (Guid id, Guid indicatorId, ApiCall call) => call.GetAsync(new GetIndicator(id, indicatorId)))
            .Open(nameof(GetIndicator), "Get an outcome indicator of an innovation")
            .Answers<IndicatorItem>()
            .Fails(301, 404, 410);
        indicators
            .MapGet(
                "{indicatorId:guid}/comparison",
                (Guid id, Guid indicatorId, ApiCall call) =>
                    call.GetAsync(new GetIndicatorComparison(id, indicatorId, call.Query.Date("asOf")))
            )
            .Open(nameof(GetIndicatorComparison), "Compare an indicator at the origin with each replication plan")
            .WithQuery(AsOf)
            .Answers<IndicatorComparison>()
            .Fails(301, 404, 410);
        indicators
            .MapPost(
                "",
                (Guid id, ApiCall call) =>
                    call.CreateAsync(
                        (IndicatorInput input) => new DefineIndicator(id, input),
                        indicator => $"/api/v1/innovations/{id}/indicators/{indicator.Id}"
                    )
            )
            .Writes(nameof(DefineIndicator), "Create an outcome indicator of an innovation", Permissions.WriteInnovations)
            .Takes<IndicatorInput>(MediaTypes.Json)
            .Creates<IndicatorItem>()
            .Fails(404, 409);
        indicators
            .MapPatch(
                "{indicatorId:guid}",
                (Guid id, Guid indicatorId, ApiCall call) =>
                    call.ReviseAsync(
                        version => new GetIndicatorInput(id, indicatorId, version),
                        (version, input) => new ReviseIndicator(id, indicatorId, version, input)
                    )
            )
            .Writes(nameof(ReviseIndicator), "Update an outcome indicator (merge patch)", Permissions.WriteInnovations)
            .Takes<IndicatorInput>(MediaTypes.MergePatch)
            .Changes<IndicatorItem>();

        var actuals = api.MapGroup("indicators/{id:guid}/actuals").WithTags(Tag);
        actuals
            .MapGet(
                "",
                (Guid id, ApiCall call) => call.ExportAsync((limit, cursor) => new ListActuals(id, call.Query.Id("planId"), limit, cursor))
            )
            .Open(nameof(ListActuals), "List the actuals of an indicator that the caller may see, most recently recorded first")
            .WithQuery(Plan, Paging.Limit, Paging.Cursor)
            .Exports<Listing<ActualItem>>(IndicatorTables.Actuals)
            .Fails(404);
        actuals
            .MapPost(
                "",
                (Guid id, ApiCall call) =>
                    call.CreateAsync((ActualInput input) => new RecordActual(id, input), actual => $"/api/v1/indicators/{id}/actuals")
            )
            .Writes(nameof(RecordActual), "Record an actual of an indicator, at the origin or in a plan", Policies.RecordActuals)
            .Takes<ActualInput>(MediaTypes.Json)
            .Creates<ActualItem>()
            .Fails(404);
    }
}
