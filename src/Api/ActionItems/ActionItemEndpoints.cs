using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.ActionItems;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Api.ActionItems;

internal static class ActionItemEndpoints
{
    public const string Address = "/api/v1/action-items";

    private const string Tag = "Action items";

    private static readonly string[] Kinds = ["create", "update", "report", "transition"];

    public static void MapActionItems(this IEndpointRouteBuilder api)
    {
        var ofPlan = api.MapGroup("replication-plans/{id:guid}/action-items").WithTags(Tag);
        ofPlan
            .MapGet("", ListOfPlan)
            .Open(nameof(ListPlanActionItems), "List the action items of a plan, with the plan's progress")
            .WithQuery(ActionItemParameters.OfPlan)
            .Exports<ActionItemList>(ActionItemTable.Items)
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
            .Open(nameof(ListActionItems), "List action items by due date")
            .WithQuery(ActionItemParameters.List)
            .Exports<ActionItemList>(ActionItemTable.Items)
            .Fails(401);
        items
            .MapGet("{id:guid}", Get)
            .Open(nameof(GetActionItem), "Get an action item")
            .WithQuery(ActionItemParameters.AsOf)
            .Answers<ActionItemDocument>()
            .Fails(404);
        items
            .MapGet("{id:guid}/transitions", (Guid id, ApiCall call) => call.GetAsync(new ListActionItemTransitions(id)))
            .Open(
                nameof(ListActionItemTransitions),
                "List the transitions of an action item, with the reason for those that are not allowed"
            )
            .Answers<ActionItemTransitions>()
            .Fails(404);
        items
            .MapPatch("{id:guid}", Revise)
            .Writes(nameof(ReviseActionItem), "Update an action item (merge patch)", Permissions.WriteItems)
            .Takes<ActionItemInput>(MediaTypes.MergePatch)
            .Changes<ActionItemDocument>();
        items
            .MapPost("{id:guid}/reports", Report)
            .Writes(nameof(ReportActionItem), "Report the progress of an action item", Policies.SignedIn)
            .Takes<ReportRequest>(MediaTypes.Json)
            .Changes<ActionItemDocument>();
        items
            .MapPost("{id:guid}/transitions", Move)
            .Writes(nameof(MoveActionItem), "Change the status of an action item", Policies.SignedIn)
            .Takes<ActionItemMoveRequest>(MediaTypes.Json)
            .Changes<ActionItemDocument>();
        items
            .MapPost("bulk", HandleBulk)
            .Writes("BulkActionItems", "Write up to 500 action items in one request", Policies.SignedIn)
            .TakesBulk(Kinds)
            .Answers<BulkResult>()
            .Answers<BulkResult>(StatusCodes.Status207MultiStatus);
    }

    private static Task<Answer> List(ApiCall call)
    {
        var filter = ActionItemParameters.FilterOf(call.Query, call.Http.Caller());
        return ListedAsync(call, (limit, cursor) => new ListActionItems(filter, call.Query.Date("asOf"), limit, cursor));
    }

    private static Task<Answer> ListOfPlan(Guid id, ApiCall call) =>
        ListedAsync(call, (limit, cursor) => new ListPlanActionItems(id, call.Query.Date("asOf"), limit, cursor));

    private static async Task<Answer> ListedAsync(ApiCall call, Func<int, string?, IRequest<ActionItemList>> request)
    {
        if (call.ExportForm() is { } form)
            return await call.ExportAsync(
                form,
                async (limit, cursor) =>
                {
                    var batch = await PageAsync(limit, cursor);
                    return new ExportPage<ActionItemDocument>(batch.Items, batch.Page.NextCursor);
                }
            );
        var page = await PageAsync(call.Limit, call.Cursor);
        return call.Read(page, link: ListWriter.Links(call.Http.Request, page.Page));

        async Task<ActionItemList> PageAsync(int limit, string? cursor)
        {
            var found = await call.SendAsync(request(limit, cursor));
            return call.Http.Caller() is null ? found with { Items = [.. found.Items.Select(item => item.ForPublic())] } : found;
        }
    }

    private static async Task<Answer> Get(Guid id, ApiCall call)
    {
        var item = await call.SendAsync(new GetActionItem(id, call.Query.Date("asOf")));
        return call.Read(call.Http.Caller() is null ? item.ForPublic() : item);
    }

    private static async Task<Answer> Plan(Guid id, HttpContext http, IMediator mediator, IAppDb db, CancellationToken ct)
    {
        var sent = await JsonBody.ReadAsync(http);
        var input = JsonBody.Bind<NewActionItemInput>(http, sent);
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
