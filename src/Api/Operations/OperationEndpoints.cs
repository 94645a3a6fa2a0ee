using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Operations;
using JippApi.Domain.Operations;

namespace JippApi.Api.Operations;

internal static class OperationEndpoints
{
    private const string Address = "/api/v1/operations";
    private const string AskAgainAfter = "5";

    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(250);

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<OperationKind>("kind", "operation-kinds", "Jenis operasi. — Kind of operation.", "REINDEX"),
        Parameter.CodesOf<OperationStatus>("status", "operation-statuses", "Status operasi. — Status of the operation.", "RUNNING"),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapOperations(this IEndpointRouteBuilder api)
    {
        var operations = api.MapGroup("operations").WithTags("Operations");
        operations
            .MapGet(
                "",
                (ApiCall call) =>
                    call.ListAsync(
                        new ListOperations(
                            call.Query.Codes<OperationKind>("kind"),
                            call.Query.Codes<OperationStatus>("status"),
                            call.Limit,
                            call.Cursor
                        )
                    )
            )
            .Guarded(nameof(ListOperations), "List background operations, newest first", Policies.SignedIn)
            .WithQuery(ListParameters)
            .Answers<Listing<OperationItem>>();
        operations
            .MapGet("{operationId:guid}", Get)
            .Guarded(nameof(GetOperation), "Get a background operation", Policies.AnyCaller)
            .Answers<OperationItem>()
            .Fails(404);
        operations
            .MapGet(
                "{operationId:guid}/transitions",
                (Guid operationId, ApiCall call) => call.GetAsync(new ListOperationTransitions(operationId))
            )
            .Guarded(nameof(ListOperationTransitions), "List the transitions of a background operation", Policies.AnyCaller)
            .Answers<OperationTransitions>()
            .Fails(404);
        operations
            .MapGet(
                "{operationId:guid}/log",
                (Guid operationId, ApiCall call) => call.ListAsync(new ListOperationLog(operationId, call.Limit, call.Cursor))
            )
            .Guarded(nameof(ListOperationLog), "Get the log of a background operation, oldest first", Policies.AnyCaller)
            .WithQuery(Paging.Limit, Paging.Cursor)
            .Answers<Listing<OperationLogItem>>()
            .Fails(404);
        operations
            .MapPost("", Request)
            .Writes(nameof(RequestOperation), "Start a background operation", Permissions.ManageOperations)
            .Takes<OperationRequest>(MediaTypes.Json)
            .Answers<OperationItem>(StatusCodes.Status202Accepted)
            .Fails(409);
        operations
            .MapPost(
                "{operationId:guid}/transitions",
                (Guid operationId, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, OperationTransitionRequest body) => new MoveOperation(operationId, version, body.To, body.Reason)
                    )
            )
            .Writes(nameof(MoveOperation), "Cancel a background operation", Policies.SignedIn)
            .Takes<OperationTransitionRequest>(MediaTypes.Json)
            .Changes<OperationItem>();
    }

    private static async Task<Answer> Get(Guid operationId, ApiCall call, TimeProvider clock, CancellationToken ct)
    {
        var wait = Preferences.Wait(call.Http.Request);
        var until = clock.GetUtcNow().AddSeconds(wait ?? 0);
        var operation = await call.SendAsync(new GetOperation(operationId));
        while (!operation.IsEnded && clock.GetUtcNow() < until)
        {
            await Task.Delay(PollInterval, clock, ct);
            operation = await call.SendAsync(new GetOperation(operationId));
        }

        if (!operation.IsEnded)
            call.Http.Response.Headers.RetryAfter = AskAgainAfter;
        var answer = call.Read(operation);
        return wait is null
            ? answer
            : new()
            {
                Body = answer.Body,
                ETag = answer.ETag,
                CacheControl = answer.CacheControl,
                PreferenceApplied = $"wait={wait}",
            };
    }

    private static async Task<Answer> Request(ApiCall call)
    {
        var body = await call.BodyAsync<OperationRequest>();
        var operation = await call.SendAsync(new RequestOperation(body.Kind));
        call.Http.Response.Headers.RetryAfter = AskAgainAfter;
        return call.Written(operation, StatusCodes.Status202Accepted, $"{Address}/{operation.Id}");
    }
}

/// <summary>A request to start a background operation.</summary>
/// <param name="Kind">Kind of the operation.</param>
[CheckedBy(typeof(RequestOperation))]
internal sealed record OperationRequest(OperationKind? Kind = null);

/// <summary>A request to cancel a background operation.</summary>
/// <param name="To">Only <c>CANCELLED</c>.</param>
/// <param name="Reason">The reason.</param>
[CheckedBy(typeof(MoveOperation))]
internal sealed record OperationTransitionRequest(OperationStatus? To = null, string? Reason = null);
