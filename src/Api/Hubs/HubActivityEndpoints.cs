using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.HubActivities;
using JippApi.Domain.Hubs;

namespace JippApi.Api.Hubs;

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
            .MapGet(
                "",
                (Guid id, ApiCall call) =>
                    call.ExportAsync((limit, cursor) => new ListHubActivities(id, call.Query.Codes<HubActivityKind>("kind"), limit, cursor))
            )
            .Public(nameof(ListHubActivities), "List the activities of a hub, newest first", DataGroups.Hubs)
            .WithListTag()
            .WithQuery(ListParameters)
            .Exports<Listing<HubActivityItem>>(HubTables.Activities)
            .Fails(404);
        activities
            .MapGet("{activityId:guid}", (Guid id, Guid activityId, ApiCall call) => call.GetAsync(new GetHubActivity(id, activityId)))
            .Public(nameof(GetHubActivity), "Get an activity of a hub", DataGroups.Hubs)
            .Answers<HubActivityItem>()
            .Fails(404);
        activities
            .MapPost(
                "",
                (Guid id, ApiCall call) =>
                    call.CreateAsync(
                        (HubActivityInput input) => new RecordHubActivity(id, input),
                        activity => $"{HubEndpoints.Address}/{id}/activities/{activity.Id}"
                    )
            )
            .Writes(nameof(RecordHubActivity), "Record an activity of a hub", Permissions.WriteHubs)
            .Takes<HubActivityInput>(MediaTypes.Json)
            .Creates<HubActivityItem>()
            .Fails(404, 409);
        activities
            .MapPatch(
                "{activityId:guid}",
                (Guid id, Guid activityId, ApiCall call) =>
                    call.ReviseAsync(
                        version => new GetHubActivityInput(id, activityId, version),
                        (version, input) => new ReviseHubActivity(id, activityId, version, input)
                    )
            )
            .Writes(nameof(ReviseHubActivity), "Update an activity of a hub (merge patch)", Permissions.WriteHubs)
            .Takes<HubActivityInput>(MediaTypes.MergePatch)
            .Changes<HubActivityItem>();
    }
}
