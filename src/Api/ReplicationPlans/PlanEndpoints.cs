using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.ActionItems;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Application.Timelines;

namespace JippApi.Api.ReplicationPlans;

internal static class PlanEndpoints
{
    private const string Address = "/api/v1/replication-plans";

    public static void MapPlans(this IEndpointRouteBuilder api)
    {
        var plans = api.MapGroup("replication-plans").WithTags("Replication plans");

        plans
            .MapGet(
                "",
                (ApiCall call) => call.ExportAsync((limit, cursor) => new ListPlans(PlanParameters.FilterOf(call.Query), limit, cursor))
            )
            .Open(nameof(ListPlans), "List the plans that the caller may see, most recently changed first")
            .WithQuery(PlanParameters.List)
            .Exports<Listing<PlanCard>>(PlanTables.Plans);
        plans
            .MapGet("{id:guid}", Get)
            .Open(nameof(GetPlan), "Get a plan, as JSON, as a printable document (PDF) or as a workbook (XLSX)")
            .WithQuery(PlanParameters.HistoryParameters)
            .Answers<PlanDocument>(MediaTypes.Pdf, MediaTypes.Xlsx)
            .Fails(404);
        plans
            .MapGet("{id:guid}/gantt", Draw)
            .Open(nameof(DrawPlan), "Draw the action items of a plan as a Gantt chart (SVG)")
            .WithQuery(PlanParameters.AsOfDay)
            .AnswersFile(MediaTypes.Svg)
            .Fails(404);
        plans
            .MapPost(
                "",
                (ApiCall call) => call.CreateAsync((PlanDraftInput input) => new DraftPlan(input), view => $"{Address}/{view.Document.Id}")
            )
            .Writes(nameof(DraftPlan), "Create a draft plan, empty or from an earlier plan of the same innovation", Permissions.WritePlans)
            .Takes<PlanDraftInput>(MediaTypes.Json)
            .Creates<PlanDocument>()
            .Fails(409);
        plans
            .MapPatch(
                "{id:guid}",
                (Guid id, ApiCall call) =>
                    call.ReviseAsync(version => new GetPlanInput(id, version), (version, input) => new RevisePlan(id, version, input))
            )
            .Writes(nameof(RevisePlan), "Update a plan (merge patch)", Permissions.WritePlans)
            .Takes<PlanInput>(MediaTypes.MergePatch)
            .Changes<PlanDocument>();
        plans
            .MapGet("{id:guid}/transitions", (Guid id, ApiCall call) => call.GetAsync(new ListPlanTransitions(id)))
            .Open(nameof(ListPlanTransitions), "List the transitions of a plan, with the reason for those that are not allowed")
            .Answers<PlanTransitions>()
            .Fails(404);
        plans
            .MapPost(
                "{id:guid}/transitions",
                (Guid id, ApiCall call) =>
                    call.ChangeAsync((int? version, PlanTransitionRequest body) => new MovePlan(id, version, body.To, body.Reason))
            )
            .Writes(nameof(MovePlan), "Change the status of a plan", Policies.MovePlans)
            .Takes<PlanTransitionRequest>(MediaTypes.Json)
            .Changes<PlanDocument>();
        plans
            .MapPost("bulk", PlanBulk.HandleAsync)
            .Writes("BulkPlans", "Write up to 500 replication plans in one request", Policies.MovePlans)
            .TakesBulk(PlanBulk.Kinds)
            .Answers<BulkResult>()
            .Answers<BulkResult>(StatusCodes.Status207MultiStatus);
        plans
            .MapPost("{id:guid}/duplicates", PlanDuplicates.HandleAsync)
            .Writes("DuplicatePlans", "Copy a plan with its action items for up to 100 other adopters", Permissions.WritePlans)
            .Takes<DuplicateRequest>(MediaTypes.Json)
            .Answers<BulkResult>(StatusCodes.Status207MultiStatus)
            .Fails(404);

        plans
            .MapGet(
                "{id:guid}/readiness-assessments",
                (Guid id, ApiCall call) => call.ExportAsync((limit, cursor) => new ListReadiness(id, limit, cursor))
            )
            .Guarded(nameof(ListReadiness), "List the readiness assessments of the adopter, newest first", Policies.FollowPlans)
            .WithQuery(Paging.Parameters)
            .Exports<Listing<ReadinessItem>>(PlanTables.Readiness)
            .Fails(404);
        plans
            .MapGet(
                "{id:guid}/readiness-assessments/latest",
                (Guid id, ApiCall call) => call.GetAsync(new GetLatestReadiness(id, call.Query.Text("compareTo") is not null))
            )
            .Guarded(nameof(GetLatestReadiness), "Get the latest readiness assessment of the adopter", Policies.FollowPlans)
            .WithQuery(PlanParameters.ComparePrevious)
            .Answers<ReadinessItem>()
            .Fails(404);
        plans
            .MapPost("{id:guid}/readiness-assessments/latest/action-items", CreateActionItems)
            .Writes(
                nameof(CreateActionItemsFromReadiness),
                "Create action items from the latest readiness assessment",
                Permissions.WriteItems
            )
            .Takes<ReadinessStepsRequest>(MediaTypes.Json)
            .Creates<ActionItemsFromReadiness>()
            .Answers<ActionItemsFromReadiness>()
            .Fails(404, 409);
        plans
            .MapPost(
                "{id:guid}/readiness-assessments",
                (Guid id, ApiCall call) =>
                    call.CreateAsync(
                        (int? version, ReadinessRequest body) => new AssessReadiness(id, version, body.Answers ?? []),
                        _ => $"{Address}/{id}/readiness-assessments/latest"
                    )
            )
            .Writes(nameof(AssessReadiness), "Assess the readiness of the adopter", Permissions.WritePlans)
            .Takes<ReadinessRequest>(MediaTypes.Json)
            .Creates<ReadinessItem>()
            .Fails(404, 409, 412, 428);
        plans
            .MapPost(
                "{id:guid}/readiness-exception",
                (Guid id, ApiCall call) =>
                    call.ChangeAsync((int? version, ReadinessExceptionRequest body) => new WaiveReadiness(id, version, body.Reason))
            )
            .Writes(nameof(WaiveReadiness), "Grant a readiness exception to a plan", Permissions.WaiveReadiness)
            .Takes<ReadinessExceptionRequest>(MediaTypes.Json)
            .Changes<PlanDocument>();

        plans
            .MapPost(
                "{id:guid}/budget-document",
                (Guid id, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, BudgetDocumentRequest body) =>
                            new RecordBudgetDocument(id, version, body.Number, body.Date, body.Reference)
                    )
            )
            .Writes(nameof(RecordBudgetDocument), "Record the budget document of a plan", Permissions.WritePlans)
            .Takes<BudgetDocumentRequest>(MediaTypes.Json)
            .Changes<PlanDocument>();

        plans
            .MapGet("{id:guid}/comments", (Guid id, ApiCall call) => call.ListAsync(new ListPlanComments(id, call.Limit, call.Cursor)))
            .Open(nameof(ListPlanComments), "List the comments on a plan that the caller may see, newest first")
            .WithQuery(Paging.Parameters)
            .Answers<Listing<PlanCommentItem>>()
            .Fails(404);
        plans
            .MapPost(
                "{id:guid}/comments",
                (Guid id, ApiCall call) =>
                    call.CreateAsync(
                        (PlanCommentRequest body) => new AddPlanComment(id, body.Text, body.Visibility, body.Stance),
                        comment => $"{Address}/{id}/comments"
                    )
            )
            .Writes(nameof(AddPlanComment), "Comment on a plan", Policies.SignedIn)
            .Takes<PlanCommentRequest>(MediaTypes.Json)
            .Creates<PlanCommentItem>()
            .Fails(404);
        plans
            .MapGet("{id:guid}/timeline", (Guid id, ApiCall call) => call.ListAsync(new ListPlanTimeline(id, call.Limit, call.Cursor)))
            .Open(nameof(ListPlanTimeline), "Get the timeline of a plan, newest first")
            .WithQuery(Paging.Parameters)
            .Answers<Listing<TimelineEntry>>()
            .Fails(404);
    }

    private static async Task<Answer> Get(Guid id, ApiCall call)
    {
        var form = Negotiation.Choose(call.Http.Request, MediaTypes.Json, MediaTypes.Pdf, MediaTypes.Xlsx);
        return form == MediaTypes.Json
            ? await call.GetAsync(new GetPlan(id, call.Query.Time("asOf"), PlanParameters.BaselineOf(call.Query)))
            : await PrintAsync(id, form, call);
    }

    /// <summary>Printed documents show one plan and cannot compare baselines.</summary>
    private static async Task<Answer> PrintAsync(Guid id, string form, ApiCall call)
    {
        if (call.Query.Text("compareTo") is { } baseline)
            throw new ProblemException(Problems.InvalidParameter)
            {
                Faults = [new("compareTo", "NOT_ALLOWED", baseline)],
                FaultLocation = "parameter",
            };
        var isPaper = form == MediaTypes.Pdf;
        var file = await call.SendAsync(new PrintPlan(id, isPaper ? PlanFormat.Paper : PlanFormat.Workbook, call.Query.Time("asOf")));
        return Answers.Document(call.Http, file, form, isPaper ? "pdf" : "xlsx");
    }

    private static async Task<Answer> Draw(Guid id, ApiCall call)
    {
        var language = Language.PreferredBy(call.Http.Request);
        var file = await call.SendAsync(new DrawPlan(id, call.Query.Date("asOf"), language == Language.English));
        return Answers.Document(call.Http, file, MediaTypes.Svg, "svg", language);
    }

    // No If-Match: an action that already has an item is not created again.
    private static async Task<Answer> CreateActionItems(Guid id, ApiCall call)
    {
        var body = await call.BodyAsync<ReadinessStepsRequest>();
        var turned = await call.SendAsync(new CreateActionItemsFromReadiness(id, body.DueOn, body.ResponsibleUnitId));
        var status = turned.Items.Count > 0 ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        return call.Written(turned, status, $"{Address}/{id}/action-items");
    }
}
