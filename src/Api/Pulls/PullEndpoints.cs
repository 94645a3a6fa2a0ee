using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Pulls;
using JippApi.Domain.Pulls;

namespace JippApi.Api.Pulls;

internal static class PullEndpoints
{
    private const string Tag = "Sources";
    private const string AskAgainAfter = "5";

    private static readonly Parameter Status = Parameter.CodesOf<PullStatus>(
        "status",
        "pull-statuses",
        "Status penarikan. — Status of the pull.",
        "FAILED"
    );

    public static void MapPulls(this IEndpointRouteBuilder api)
    {
        var pulls = api.MapGroup("sources/{source}/pulls").WithTags(Tag);
        pulls
            .MapGet(
                "",
                (string source, ApiCall call) =>
                    call.ExportAsync(
                        (limit, cursor) => new ListPulls(SourceRoute.Of(source), call.Query.Codes<PullStatus>(Status.Name), limit, cursor)
                    )
            )
            .Guarded(nameof(ListPulls), "List the pulls of a source, newest first", Permissions.WriteInnovations)
            .WithQuery(Status, Paging.Limit, Paging.Cursor)
            .Exports<Listing<PullItem>>(PullTable.Pulls)
            .Fails(404);
        pulls
            .MapGet(
                "{pullId:guid}",
                (string source, Guid pullId, ApiCall call) => call.GetAsync(new GetPull(SourceRoute.Of(source), pullId))
            )
            .Guarded(nameof(GetPull), "Get a pull", Permissions.WriteInnovations)
            .Answers<PullItem>()
            .Fails(404);
        pulls
            .MapPost("", Request)
            .Writes(nameof(RequestPull), "Read a list from the system of its ministry", Permissions.WriteInnovations)
            .Takes<EmptyRequest>(MediaTypes.Json)
            .Answers<PullItem>(StatusCodes.Status202Accepted)
            .Fails(404, 409);
    }

    private static async Task<Answer> Request(string source, ApiCall call)
    {
        await call.BodyAsync<EmptyRequest>();
        var pull = await call.SendAsync(new RequestPull(SourceRoute.Of(source)));
        call.Http.Response.Headers.RetryAfter = AskAgainAfter;
        return call.Written(pull, StatusCodes.Status202Accepted, pull.Links.Operation);
    }
}
