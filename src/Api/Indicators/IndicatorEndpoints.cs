using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Indicators;
using MediatR;

namespace JippApi.Api.Indicators;

/// <summary>By what outcomes of innovations are measured.</summary>
internal static class IndicatorEndpoints
{
    private const string Tag = "Indicators";

    private static readonly Parameter AsOf = new(
        "asOf",
        ParameterType.Date,
        "Hanya nilai sampai hari itu. — Only values of that day and before."
    )
    {
        Example = "2026-12-31",
    };

    private static readonly Parameter Plan = new("planId", ParameterType.Id, "Hanya nilai dalam rencana itu. — Only values of that plan.");

    public static void MapIndicators(this IEndpointRouteBuilder api)
    {
        var indicators = api.MapGroup("innovations/{id:guid}/indicators").WithTags(Tag);
        indicators
            .MapGet("", List)
            .WithName(nameof(ListIndicators))
            .WithSummary("List the outcome indicators of an innovation, by code")
            .AllowAnonymous()
            .Answers<IndicatorList>()
            .Fails(301, 404, 410);
        indicators
            .MapGet("{indicatorId:guid}", Get)
            .WithName(nameof(GetIndicator))
            .WithSummary("Read one outcome indicator of an innovation")
            .AllowAnonymous()
            .Answers<IndicatorItem>()
            .Fails(301, 404, 410);
        indicators
            .MapGet("{indicatorId:guid}/comparison", Compare)
            .WithName(nameof(GetIndicatorComparison))
            .WithSummary("Compare what an indicator has become at the origin and in each plan that repeats it")
            .AllowAnonymous()
            .WithQuery(AsOf)
            .Answers<IndicatorComparison>()
            .Fails(301, 404, 410);
        indicators
            .MapPost("", Define)
            .Writes(nameof(DefineIndicator), "Define by what the outcome of an innovation is measured", Permissions.WriteInnovations)
            .Takes<IndicatorInput>(MediaTypes.Json)
            .Creates<IndicatorItem>()
            .Fails(404, 409);
        indicators
            .MapPatch("{indicatorId:guid}", Revise)
            .Writes(nameof(ReviseIndicator), "Change what is said about an outcome indicator (merge patch)", Permissions.WriteInnovations)
            .Takes<IndicatorInput>(MediaTypes.MergePatch)
            .Answers<IndicatorItem>()
            .Fails(404, 409, 412, 428);

        var actuals = api.MapGroup("indicators/{id:guid}/actuals").WithTags(Tag);
        actuals
            .MapGet("", Actuals)
            .WithName(nameof(ListActuals))
            .WithSummary("List the values of an indicator that the caller may know of, those recorded last first")
            .AllowAnonymous()
            .WithQuery(Plan, Paging.Limit, Paging.Cursor)
            .Answers<Listing<ActualItem>>()
            .Fails(404);
        actuals
            .MapPost("", Record)
            .Writes(nameof(RecordActual), "Record a value of an indicator, at the origin or in a plan", Policies.RecordActuals)
            .Takes<ActualInput>(MediaTypes.Json)
            .Creates<ActualItem>()
            .Fails(404);
    }

    private static async Task<Answer> List(Guid id, IMediator mediator, CancellationToken ct) =>
        Answers.Private(await mediator.Send(new ListIndicators(id), ct), 0, JippJson.Readable.IndicatorList);

    private static async Task<Answer> Get(Guid id, Guid indicatorId, IMediator mediator, CancellationToken ct)
    {
        var indicator = await mediator.Send(new GetIndicator(id, indicatorId), ct);
        return Answers.Private(indicator, indicator.Version, JippJson.Readable.IndicatorItem);
    }

    private static async Task<Answer> Compare(Guid id, Guid indicatorId, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Answers.Private(
            await mediator.Send(new GetIndicatorComparison(id, indicatorId, Query.Of(http).Date("asOf")), ct),
            0,
            JippJson.Readable.IndicatorComparison
        );

    private static async Task<Answer> Define(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var indicator = await mediator.Send(new DefineIndicator(id, await JsonBody.ReadAsync(http, JippJson.Readable.IndicatorInput)), ct);
        return Written(http, StatusCodes.Status201Created, indicator, $"/api/v1/innovations/{id}/indicators/{indicator.Id}");
    }

    private static async Task<Answer> Revise(Guid id, Guid indicatorId, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.PatchAsync(
            http,
            () => mediator.Send(new GetIndicatorInput(id, indicatorId, version), ct),
            JippJson.Readable.IndicatorInput
        );
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new ReviseIndicator(id, indicatorId, version, input), ct));
    }

    private static async Task<Answer> Actuals(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(new ListActuals(id, query.Id("planId"), Paging.LimitOf(query), Paging.CursorOf(query)), ct);
        return Answers.PrivatePage(http, page, ApiJson.Readable.Actuals);
    }

    private static async Task<Answer> Record(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var actual = await mediator.Send(new RecordActual(id, await JsonBody.ReadAsync(http, JippJson.Readable.ActualInput)), ct);
        return Preferences.Written(
            http.Request,
            StatusCodes.Status201Created,
            JippJson.Text(actual, JippJson.Readable.ActualItem),
            1,
            $"/api/v1/indicators/{id}/actuals"
        );
    }

    private static Answer Written(HttpContext http, int status, IndicatorItem indicator, string? location = null) =>
        Preferences.Written(http.Request, status, JippJson.Text(indicator, JippJson.Readable.IndicatorItem), indicator.Version, location);
}
