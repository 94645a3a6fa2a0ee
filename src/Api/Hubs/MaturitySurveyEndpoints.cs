using System.Text.Json;
using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Domain.Hubs;
using MediatR;

namespace JippApi.Api.Hubs;

/// <summary>
/// The maturity survey: its instrument, which anybody may read, and what hubs answer, which is between them and the
/// ministry.
/// </summary>
internal static class MaturitySurveyEndpoints
{
    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<SurveyStatus>("status", "survey-statuses", "Status verifikasi. — State of the verification.", "PENDING"),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapMaturitySurveys(this IEndpointRouteBuilder api)
    {
        api.MapGroup("maturity-instruments")
            .WithTags(HubEndpoints.Tag)
            .MapGet("{version}", Instrument)
            .Public(
                nameof(GetMaturityInstrument),
                "Read a version of the maturity survey: aspects, questions, options and scores",
                DataFamilies.Regions
            )
            .Listed()
            .Answers<MaturityInstrument>()
            .Fails(404);

        var surveys = api.MapGroup("hubs/{id:guid}/maturity-surveys").WithTags(HubEndpoints.Tag);
        surveys
            .MapGet("", List)
            .Guarded(nameof(ListMaturitySurveys), "List a hub's maturity surveys, newest first", Permissions.WriteHubs)
            .WithQuery(ListParameters)
            .Answers<Listing<MaturitySurveyItem>>()
            .Fails(404);
        surveys
            .MapGet("{surveyId:guid}", Get)
            .Guarded(nameof(GetMaturitySurvey), "Read one maturity survey of a hub", Permissions.WriteHubs)
            .Answers<MaturitySurveyItem>()
            .Fails(404);
        surveys
            .MapPost("", Submit)
            .Writes(nameof(SubmitMaturitySurvey), "Hand in a hub's answers to the maturity survey", Permissions.WriteHubs)
            .Takes<MaturitySurveyInput>(MediaTypes.Json)
            .Creates<MaturitySurveyItem>()
            .Fails(404, 409);
        surveys
            .MapPost("{surveyId:guid}/verification", Verify)
            .Writes(nameof(VerifyMaturitySurvey), "Verify or reject a hub's answers", Permissions.DesignateHubs)
            .Takes<VerificationInput>(MediaTypes.Json)
            .Answers<MaturitySurveyItem>()
            .Fails(404, 409, 412, 428);
    }

    private static async Task<Answer> Instrument(string version, HttpContext http, IMediator mediator, CancellationToken ct) =>
        Answers.Json(await mediator.Send(new GetMaturityInstrument(version), ct), JippJson.Readable.MaturityInstrument, ListTag.Of(http));

    private static async Task<Answer> List(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(
            new ListMaturitySurveys(id, query.Codes<SurveyStatus>("status"), Paging.LimitOf(query), Paging.CursorOf(query)),
            ct
        );
        return Answers.Private(
            JsonSerializer.SerializeToUtf8Bytes(page, ApiJson.Readable.MaturitySurveys),
            ListWriter.Links(http.Request, page.Page)
        );
    }

    private static async Task<Answer> Get(Guid id, Guid surveyId, IMediator mediator, CancellationToken ct)
    {
        var survey = await mediator.Send(new GetMaturitySurvey(id, surveyId), ct);
        return Answers.Private(JsonSerializer.SerializeToUtf8Bytes(survey, JippJson.Readable.MaturitySurveyItem), version: survey.Version);
    }

    private static async Task<Answer> Submit(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.MaturitySurveyInput);
        var survey = await mediator.Send(new SubmitMaturitySurvey(id, input), ct);
        return Written(http, StatusCodes.Status201Created, survey, $"{HubEndpoints.Address}/{id}/maturity-surveys/{survey.Id}");
    }

    private static async Task<Answer> Verify(Guid id, Guid surveyId, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.VerificationInput);
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new VerifyMaturitySurvey(id, surveyId, version, input), ct));
    }

    private static Answer Written(HttpContext http, int status, MaturitySurveyItem survey, string? location = null) =>
        Preferences.Written(http.Request, status, JippJson.Text(survey, JippJson.Readable.MaturitySurveyItem), survey.Version, location);
}
