using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Operations;
using JippApi.Domain.Operations;
using MediatR;

namespace JippApi.Api.Operations;

/// <summary>Long work: what there is, how far it is, and ending it.</summary>
internal static class OperationEndpoints
{
    private const string Address = "/api/v1/operations";
    private const string AskAgainAfter = "5";

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<OperationKind>("kind", "operation-kinds", "Jenis pekerjaan. — What is done.", "REINDEX"),
        Parameter.CodesOf<OperationStatus>("status", "operation-statuses", "Keadaan. — How far it is.", "RUNNING"),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapOperations(this IEndpointRouteBuilder api)
    {
        var operations = api.MapGroup("operations").WithTags("Operations");
        operations
            .MapGet("", List)
            .Guarded(nameof(ListOperations), "List long work, newest first: one's own, or all of it", Policies.SignedIn)
            .WithQuery(ListParameters)
            .Answers<Listing<OperationItem>>();
        operations
            .MapGet("{operationId:guid}", Get)
            .Guarded(
                nameof(GetOperation),
                "Read how far long work is; with `Prefer: wait=25` the answer waits for its end",
                Policies.SignedIn
            )
            .Answers<OperationItem>()
            .Fails(404);
        operations
            .MapGet("{operationId:guid}/transitions", Transitions)
            .Guarded(nameof(ListOperationTransitions), "List what can be asked of long work", Policies.SignedIn)
            .Answers<OperationTransitions>()
            .Fails(404);
        operations
            .MapGet("{operationId:guid}/log", Log)
            .Guarded(nameof(ListOperationLog), "List what has happened to long work, in order", Policies.SignedIn)
            .WithQuery(Paging.Limit, Paging.Cursor)
            .Answers<Listing<OperationLogItem>>()
            .Fails(404);
        operations
            .MapPost("", Request)
            .Writes(nameof(RequestOperation), "Ask for long work", Permissions.ManageOperations)
            .Takes<OperationRequest>(MediaTypes.Json)
            .Answers<OperationItem>(StatusCodes.Status202Accepted)
            .Fails(409);
        operations
            .MapPost("{operationId:guid}/transitions", Move)
            .Writes(nameof(MoveOperation), "Ask to end long work", Policies.SignedIn)
            .Takes<OperationTransitionRequest>(MediaTypes.Json)
            .Answers<OperationItem>()
            .Fails(404, 409, 412, 428);
    }

    private static async Task<Answer> List(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(
            new ListOperations(
                query.Codes<OperationKind>("kind"),
                query.Codes<OperationStatus>("status"),
                Paging.LimitOf(query),
                Paging.CursorOf(query)
            ),
            ct
        );
        return Answers.PrivatePage(http, page, ApiJson.Readable.Operations);
    }

    private static async Task<Answer> Get(Guid operationId, HttpContext http, IMediator mediator, TimeProvider clock, CancellationToken ct)
    {
        var wait = Preferences.Wait(http.Request);
        var until = clock.GetUtcNow().AddSeconds(wait ?? 0);
        var operation = await mediator.Send(new GetOperation(operationId), ct);
        while (!operation.IsEnded && clock.GetUtcNow() < until)
        {
            await Task.Delay(Look, clock, ct);
            operation = await mediator.Send(new GetOperation(operationId), ct);
        }

        if (!operation.IsEnded)
            http.Response.Headers.RetryAfter = AskAgainAfter;
        var answer = Answers.Private(operation, operation.Version, JippJson.Readable.OperationItem);
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

    private static async Task<Answer> Transitions(Guid operationId, IMediator mediator, CancellationToken ct)
    {
        var transitions = await mediator.Send(new ListOperationTransitions(operationId), ct);
        return Answers.Private(transitions, transitions.Version, JippJson.Readable.OperationTransitions);
    }

    private static async Task<Answer> Log(Guid operationId, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(new ListOperationLog(operationId, Paging.LimitOf(query), Paging.CursorOf(query)), ct);
        return Answers.PrivatePage(http, page, ApiJson.Readable.OperationLog);
    }

    private static async Task<Answer> Request(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.OperationRequest);
        var operation = await mediator.Send(new RequestOperation(body.Kind), ct);
        http.Response.Headers.RetryAfter = AskAgainAfter;
        return Written(http, StatusCodes.Status202Accepted, operation, $"{Address}/{operation.Id}");
    }

    private static async Task<Answer> Move(Guid operationId, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.OperationTransitionRequest);
        return Written(
            http,
            StatusCodes.Status200OK,
            await mediator.Send(new MoveOperation(operationId, version, body.To, body.Reason), ct)
        );
    }

    private static Answer Written(HttpContext http, int status, OperationItem operation, string? location = null) =>
        Preferences.Written(http.Request, status, JippJson.Text(operation, JippJson.Readable.OperationItem), operation.Version, location);
}

/// <summary>Asks for long work.</summary>
/// <param name="Kind">What is to be done.</param>
internal sealed record OperationRequest(OperationKind? Kind = null);

/// <summary>Asks to end long work.</summary>
/// <param name="To">Only <c>CANCELLED</c>.</param>
/// <param name="Reason">Why.</param>
internal sealed record OperationTransitionRequest(OperationStatus? To = null, string? Reason = null);
