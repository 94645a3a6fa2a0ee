using System.Text.Json;
using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Errors;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.ActionItems;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Api.ActionItems;

/// <summary>The steps of replication plans.</summary>
internal static class ActionItemEndpoints
{
    public const string Address = "/api/v1/action-items";

    private const string Tag = "Action items";

    private static readonly string[] Kinds = ["create", "report", "transition"];

    public static void MapActionItems(this IEndpointRouteBuilder api)
    {
        var ofPlan = api.MapGroup("replication-plans/{id:guid}/action-items").WithTags(Tag);
        ofPlan
            .MapGet("", ListOfPlan)
            .Shown(nameof(ListPlanActionItems), "List the action items of a plan, with its progress")
            .WithQuery(ActionItemParameters.OfPlan)
            .Answers<ActionItemList>()
            .Fails(404);
        ofPlan
            .MapPost("", Plan)
            .Writes(nameof(PlanActionItem), "Add an action item to a plan", Permissions.WriteItems)
            .Takes<NewActionItemInput>(MediaTypes.Json)
            .Creates<ActionItemDocument>()
            .Answers<ActionItemDocument>()
            .Fails(404, 409);

        var items = api.MapGroup("action-items").WithTags(Tag);
        items
            .MapGet("", List)
            .Shown(nameof(ListActionItems), "List action items by the day on which they are due")
            .WithQuery(ActionItemParameters.List)
            .Answers<ActionItemList>()
            .Fails(401);
        items
            .MapGet("{id:guid}", Get)
            .Shown(nameof(GetActionItem), "Read one action item, as of a day")
            .WithQuery(ActionItemParameters.AsOf)
            .Answers<ActionItemDocument>()
            .Fails(404);
        items
            .MapGet("{id:guid}/transitions", Transitions)
            .Shown(nameof(ListActionItemTransitions), "List the moves of an action item, and why those that are closed are")
            .Answers<ActionItemTransitions>()
            .Fails(404);
        items
            .MapPatch("{id:guid}", Revise)
            .Writes(nameof(ReviseActionItem), "Change what is said about an action item (merge patch)", Permissions.WriteItems)
            .Takes<ActionItemInput>(MediaTypes.MergePatch)
            .Answers<ActionItemDocument>()
            .Fails(404, 409, 412, 428);
        items
            .MapPost("{id:guid}/reports", Report)
            .Writes(nameof(ReportActionItem), "Report how much of an action item is done", Policies.SignedIn)
            .Takes<ReportRequest>(MediaTypes.Json)
            .Answers<ActionItemDocument>()
            .Fails(404, 409, 412, 428);
        items
            .MapPost("{id:guid}/transitions", Move)
            .Writes(nameof(MoveActionItem), "Move an action item to another state", Policies.SignedIn)
            .Takes<ActionItemMoveRequest>(MediaTypes.Json)
            .Answers<ActionItemDocument>()
            .Fails(404, 409, 412, 428);
        items
            .MapPost("bulk", HandleBulk)
            .Writes("BulkActionItems", "Create, report on and move up to 500 action items at once", Policies.SignedIn)
            .Takes<BulkRequest>(MediaTypes.Json)
            .Answers<BulkResult>(StatusCodes.Status207MultiStatus);
    }

    /// <summary>A read that anybody may ask for: what is answered depends on who asks and on the day.</summary>
    private static RouteHandlerBuilder Shown(this RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint.WithName(name).WithSummary(summary).AllowAnonymous();

    private static async Task<Answer> List(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        return Listed(
            http,
            await mediator.Send(
                new ListActionItems(
                    ActionItemParameters.FilterOf(query, http.Caller()),
                    query.Date("asOf"),
                    Paging.LimitOf(query),
                    Paging.CursorOf(query)
                ),
                ct
            )
        );
    }

    private static async Task<Answer> ListOfPlan(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        return Listed(
            http,
            await mediator.Send(new ListPlanActionItems(id, query.Date("asOf"), Paging.LimitOf(query), Paging.CursorOf(query)), ct)
        );
    }

    private static Answer Listed(HttpContext http, ActionItemList page)
    {
        if (http.Caller() is null)
            page = page with { Items = [.. page.Items.Select(item => item.ForPublic())] };
        return Answers.Private(
            JsonSerializer.SerializeToUtf8Bytes(page, ApiJson.Readable.ActionItemList),
            ListWriter.Links(http.Request, page.Page)
        );
    }

    private static async Task<Answer> Get(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var item = await mediator.Send(new GetActionItem(id, Query.Of(http).Date("asOf")), ct);
        if (http.Caller() is null)
            item = item.ForPublic();
        return Answers.Private(JsonSerializer.SerializeToUtf8Bytes(item, JippJson.Readable.ActionItemDocument), version: item.Version);
    }

    private static async Task<Answer> Transitions(Guid id, IMediator mediator, CancellationToken ct)
    {
        var transitions = await mediator.Send(new ListActionItemTransitions(id), ct);
        return Answers.Private(
            JsonSerializer.SerializeToUtf8Bytes(transitions, JippJson.Readable.ActionItemTransitions),
            version: transitions.Version
        );
    }

    private static async Task<Answer> Plan(Guid id, HttpContext http, IMediator mediator, IAppDb db, CancellationToken ct)
    {
        var sent = await JsonBody.ReadAsync(http);
        var input = JsonBody.Bind(http, sent, JippJson.Readable.NewActionItemInput);
        return (await new ActionItemWriter(http, mediator, db).PlanAsync(id, input, sent, ct)).AnswerTo(http.Request);
    }

    private static async Task<Answer> Revise(Guid id, HttpContext http, IMediator mediator, IAppDb db, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var sent = await JsonBody.ReadPatchAsync(http);
        return (await new ActionItemWriter(http, mediator, db).ReviseAsync(id, version, sent, ct)).AnswerTo(http.Request);
    }

    private static async Task<Answer> Report(Guid id, HttpContext http, IMediator mediator, IAppDb db, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var sent = await JsonBody.ReadAsync(http);
        return (await new ActionItemWriter(http, mediator, db).ReportAsync(id, version, sent, ct)).AnswerTo(http.Request);
    }

    private static async Task<Answer> Move(Guid id, HttpContext http, IMediator mediator, IAppDb db, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var sent = await JsonBody.ReadAsync(http);
        return (await new ActionItemWriter(http, mediator, db).MoveAsync(id, version, sent, ct)).AnswerTo(http.Request);
    }

    private static Task<Answer> HandleBulk(HttpContext http, IMediator mediator, IAppDb db, CancellationToken ct)
    {
        var writer = new ActionItemWriter(http, mediator, db);
        return Bulk.HandleAsync(
            http,
            db,
            Kinds,
            operation => writer.RunAsync(operation, ct),
            ct,
            new("report", operations => writer.ReportAllAsync(operations, ct))
        );
    }
}
