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

/// <summary>Activities of hubs.</summary>
internal static class HubActivityEndpoints
{
    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<HubActivityKind>("kind", "hub-activity-kinds", "Jenis. — Kind.", "FORUM"),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapHubActivities(this IEndpointRouteBuilder api)
    {
        var activities = api.MapGroup("hubs/{id:guid}/activities").WithTags(HubEndpoints.Tag);

        activities
            .MapGet("", List)
            .Public(nameof(ListHubActivities), "List the activities of a hub, newest first", DataFamilies.Hubs)
            .Listed()
            .WithQuery(ListParameters)
            .Answers<Listing<HubActivityItem>>()
            .Fails(404);
        activities
            .MapGet("{activityId:guid}", Get)
            .Public(nameof(GetHubActivity), "Read one activity of a hub", DataFamilies.Hubs)
            .Answers<HubActivityItem>()
            .Fails(404);
        activities
            .MapPost("", Record)
            .Writes(nameof(RecordHubActivity), "Write down an activity of a hub", Permissions.WriteHubs)
            .Takes<HubActivityInput>(MediaTypes.Json)
            .Creates<HubActivityItem>()
            .Fails(404, 409);
        activities
            .MapPatch("{activityId:guid}", Revise)
            .Writes(nameof(ReviseHubActivity), "Change what is known about an activity (merge patch)", Permissions.WriteHubs)
            .Takes<HubActivityInput>(MediaTypes.MergePatch)
            .Answers<HubActivityItem>()
            .Fails(404, 409, 412, 428);
    }

    private static async Task<Answer> List(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(
            new ListHubActivities(id, query.Codes<HubActivityKind>("kind"), Paging.LimitOf(query), Paging.CursorOf(query)),
            ct
        );
        return Answers.Listed(http, page, ApiJson.Readable.HubActivities);
    }

    private static async Task<Answer> Get(Guid id, Guid activityId, IMediator mediator, CancellationToken ct)
    {
        var activity = await mediator.Send(new GetHubActivity(id, activityId), ct);
        return Answers.Resource(activity, activity.Version, JippJson.Readable.HubActivityItem);
    }

    private static async Task<Answer> Record(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.HubActivityInput);
        var activity = await mediator.Send(new RecordHubActivity(id, input), ct);
        return Written(http, StatusCodes.Status201Created, activity, $"{HubEndpoints.Address}/{id}/activities/{activity.Id}");
    }

    private static async Task<Answer> Revise(Guid id, Guid activityId, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.PatchAsync(
            http,
            () => mediator.Send(new GetHubActivityInput(id, activityId, version), ct),
            JippJson.Readable.HubActivityInput
        );
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new ReviseHubActivity(id, activityId, version, input), ct));
    }

    private static Answer Written(HttpContext http, int status, HubActivityItem activity, string? location = null) =>
        Preferences.Written(http.Request, status, JippJson.Text(activity, JippJson.Readable.HubActivityItem), activity.Version, location);
}
