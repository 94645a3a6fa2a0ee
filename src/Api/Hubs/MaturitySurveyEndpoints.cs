using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Domain.Hubs;

namespace JippApi.Api.Hubs;

/// <summary>
/// The maturity survey: the instrument is public; the answers of a hub are confidential between the hub and the
/// ministry.
/// </summary>
internal static class MaturitySurveyEndpoints
{
    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<SurveyStatus>("status", "survey-statuses", "Status verifikasi. — Status of the verification.", "PENDING"),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapMaturitySurveys(this IEndpointRouteBuilder api)
    {
        api.MapGroup("maturity-instruments")
            .WithTags(HubEndpoints.Tag)
            .MapGet("{version}", (string version, ApiCall call) => call.GetAsync(new GetMaturityInstrument(version)))
            .Public(nameof(GetMaturityInstrument), "Get a version of the maturity survey's instrument", DataGroups.Regions)
            .WithListTag()
            .Answers<MaturityInstrument>()
            .Fails(404);

        var surveys = api.MapGroup("hubs/{id:guid}/maturity-surveys").WithTags(HubEndpoints.Tag);
        surveys
            .MapGet(
                "",
                (Guid id, ApiCall call) =>
                    call.ExportAsync(
                        (limit, cursor) => new ListMaturitySurveys(id, call.Query.Codes<SurveyStatus>("status"), limit, cursor)
                    )
            )
            .Guarded(nameof(ListMaturitySurveys), "List the maturity surveys of a hub, newest first", Permissions.WriteHubs)
            .WithQuery(ListParameters)
            .Exports<Listing<MaturitySurveyItem>>(HubTables.Surveys)
            .Fails(404);
        surveys
            .MapGet("{surveyId:guid}", (Guid id, Guid surveyId, ApiCall call) => call.GetAsync(new GetMaturitySurvey(id, surveyId)))
            .Guarded(nameof(GetMaturitySurvey), "Get a maturity survey of a hub", Permissions.WriteHubs)
            .Answers<MaturitySurveyItem>()
            .Fails(404);
        surveys
            .MapPost(
                "",
                (Guid id, ApiCall call) =>
                    call.CreateAsync(
                        (MaturitySurveyInput input) => new SubmitMaturitySurvey(id, input),
                        survey => $"{HubEndpoints.Address}/{id}/maturity-surveys/{survey.Id}"
                    )
            )
            .Writes(nameof(SubmitMaturitySurvey), "Submit a maturity survey of a hub", Permissions.WriteHubs)
            .Takes<MaturitySurveyInput>(MediaTypes.Json)
            .Creates<MaturitySurveyItem>()
            .Fails(404, 409);
        surveys
            .MapPost(
                "{surveyId:guid}/verification",
                (Guid id, Guid surveyId, ApiCall call) =>
                    call.ChangeAsync((int? version, VerificationInput input) => new VerifyMaturitySurvey(id, surveyId, version, input))
            )
            .Writes(nameof(VerifyMaturitySurvey), "Verify or reject a maturity survey of a hub", Permissions.DesignateHubs)
            .Takes<VerificationInput>(MediaTypes.Json)
            .Changes<MaturitySurveyItem>();
    }
}
