using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;

namespace JippApi.Api.ReplicationPlans;

/// <summary>Plans to repeat innovations.</summary>
internal static class PlanEndpoints
{
    private const string Address = "/api/v1/replication-plans";

    public static void MapPlans(this IEndpointRouteBuilder api)
    {
        var plans = api.MapGroup("replication-plans").WithTags("Replication plans");

        plans
            .MapGet("", (ApiCall call) => call.ListAsync(new ListPlans(PlanParameters.FilterOf(call.Query), call.Limit, call.Cursor)))
            .Open(nameof(ListPlans), "List the plans that the caller may know of, those last changed first")
            .WithQuery(PlanParameters.List)
            .Answers<Listing<PlanCard>>();
        plans
            .MapGet("{id:guid}", Get)
            .Open(nameof(GetPlan), "Read one plan, as JSON, on paper (PDF) or as a workbook (XLSX)")
            .WithQuery(PlanParameters.Then)
            .Answers<PlanDocument>(MediaTypes.Pdf, MediaTypes.Xlsx)
            .Fails(404);
        plans
            .MapGet("{id:guid}/gantt", Draw)
            .Open(nameof(DrawPlan), "See the items of a plan over time, as a picture (SVG)")
            .WithQuery(PlanParameters.AsOfDay)
            .AnswersFile(MediaTypes.Svg)
            .Fails(404);
        plans
            .MapPost(
                "",
                (ApiCall call) => call.CreateAsync((PlanDraftInput input) => new DraftPlan(input), view => $"{Address}/{view.Document.Id}")
            )
            .Writes(nameof(DraftPlan), "Begin a plan, from nothing or from an earlier plan of the same innovation", Permissions.WritePlans)
            .Takes<PlanDraftInput>(MediaTypes.Json)
            .Creates<PlanDocument>()
            .Fails(409);
        plans
            .MapPatch(
                "{id:guid}",
                (Guid id, ApiCall call) =>
                    call.ReviseAsync(version => new GetPlanInput(id, version), (version, input) => new RevisePlan(id, version, input))
            )
            .Writes(nameof(RevisePlan), "Change what a plan says (merge patch)", Permissions.WritePlans)
            .Takes<PlanInput>(MediaTypes.MergePatch)
            .Changes<PlanDocument>();
        plans
            .MapGet("{id:guid}/transitions", (Guid id, ApiCall call) => call.GetAsync(new ListPlanTransitions(id)))
            .Open(nameof(ListPlanTransitions), "List the moves of a plan, and why those that are closed are")
            .Answers<PlanTransitions>()
            .Fails(404);
        plans
            .MapPost(
                "{id:guid}/transitions",
                (Guid id, ApiCall call) =>
                    call.ChangeAsync((int? version, PlanTransitionRequest body) => new MovePlan(id, version, body.To, body.Reason))
            )
            .Writes(nameof(MovePlan), "Move a plan to another state", Policies.MovePlans)
            .Takes<PlanTransitionRequest>(MediaTypes.Json)
            .Changes<PlanDocument>();
        plans
            .MapPost("{id:guid}/duplicates", PlanDuplicates.HandleAsync)
            .Writes("DuplicatePlans", "Make the same plan, with its action items, for up to 100 other adopters", Permissions.WritePlans)
            .Takes<DuplicateRequest>(MediaTypes.Json)
            .Answers<BulkResult>(StatusCodes.Status207MultiStatus)
            .Fails(404);

        plans
            .MapGet(
                "{id:guid}/readiness-assessments",
                (Guid id, ApiCall call) => call.ListAsync(new ListReadiness(id, call.Limit, call.Cursor))
            )
            .Guarded(nameof(ListReadiness), "List the assessments of the adopter's readiness, newest first", Policies.FollowPlans)
            .WithQuery(Paging.Parameters)
            .Answers<Listing<ReadinessItem>>()
            .Fails(404);
        plans
            .MapGet(
                "{id:guid}/readiness-assessments/latest",
                (Guid id, ApiCall call) => call.GetAsync(new GetLatestReadiness(id, call.Query.Text("compareTo") is not null))
            )
            .Guarded(nameof(GetLatestReadiness), "Read the newest assessment of the adopter's readiness", Policies.FollowPlans)
            .WithQuery(PlanParameters.ComparePrevious)
            .Answers<ReadinessItem>()
            .Fails(404);
        plans
            .MapPost("{id:guid}/readiness-assessments/latest/action-items", Turn)
            .Writes(
                nameof(TurnReadiness),
                "Make action items of what the newest assessment says is to be done next",
                Permissions.WriteItems
            )
            .Takes<ReadinessStepsRequest>(MediaTypes.Json)
            .Creates<TurnedReadiness>()
            .Answers<TurnedReadiness>()
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
            .Writes(nameof(AssessReadiness), "Assess the adopter's readiness", Permissions.WritePlans)
            .Takes<ReadinessRequest>(MediaTypes.Json)
            .Creates<ReadinessItem>()
            .Fails(404, 409, 412, 428);
        plans
            .MapPost(
                "{id:guid}/readiness-exception",
                (Guid id, ApiCall call) =>
                    call.ChangeAsync((int? version, ReadinessExceptionRequest body) => new ExceptReadiness(id, version, body.Reason))
            )
            .Writes(nameof(ExceptReadiness), "Let leaders sign although the adopter is not ready", Permissions.ExceptReadiness)
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
            .Writes(nameof(RecordBudgetDocument), "Put on record what shows that there is money for a plan", Permissions.WritePlans)
            .Takes<BudgetDocumentRequest>(MediaTypes.Json)
            .Changes<PlanDocument>();

        plans
            .MapGet("{id:guid}/comments", (Guid id, ApiCall call) => call.ListAsync(new ListPlanComments(id, call.Limit, call.Cursor)))
            .Open(nameof(ListPlanComments), "List what was said about a plan, newest first, as far as the caller may read it")
            .WithQuery(Paging.Parameters)
            .Answers<Listing<PlanCommentItem>>()
            .Fails(404);
        plans
            .MapPost(
                "{id:guid}/comments",
                (Guid id, ApiCall call) =>
                    call.CreateAsync(
                        (PlanCommentRequest body) => new AddPlanComment(id, body.Text, body.Visibility),
                        comment => $"{Address}/{id}/comments"
                    )
            )
            .Writes(nameof(AddPlanComment), "Say something about a plan", Policies.MovePlans)
            .Takes<PlanCommentRequest>(MediaTypes.Json)
            .Creates<PlanCommentItem>()
            .Fails(404);
        plans
            .MapGet("{id:guid}/timeline", (Guid id, ApiCall call) => call.ListAsync(new ListPlanTimeline(id, call.Limit, call.Cursor)))
            .Open(nameof(ListPlanTimeline), "List all that happened to a plan and its items and was said about it, newest first")
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

    /// <summary>Papers show one plan and compare nothing.</summary>
    private static async Task<Answer> PrintAsync(Guid id, string form, ApiCall call)
    {
        if (call.Query.Text("compareTo") is { } baseline)
            throw new ProblemException(Problems.InvalidParameter)
            {
                Faults = [new("compareTo", "NOT_ALLOWED", baseline)],
                FaultPlace = "parameter",
            };
        var isPaper = form == MediaTypes.Pdf;
        var file = await call.SendAsync(new PrintPlan(id, isPaper ? PlanForm.Paper : PlanForm.Workbook, call.Query.Time("asOf")));
        return Answers.Document(call.Http, file, form, isPaper ? "pdf" : "xlsx");
    }

    private static async Task<Answer> Draw(Guid id, ApiCall call)
    {
        var language = Language.Of(call.Http.Request);
        var file = await call.SendAsync(new DrawPlan(id, call.Query.Date("asOf"), language == Language.English));
        return Answers.Document(call.Http, file, MediaTypes.Svg, "svg", language);
    }

    /// <summary>No entity tag is required: what is there already is not made again.</summary>
    private static async Task<Answer> Turn(Guid id, ApiCall call)
    {
        var body = await call.BodyAsync<ReadinessStepsRequest>();
        var turned = await call.SendAsync(new TurnReadiness(id, body.DueOn, body.ResponsibleUnitId));
        var status = turned.Items.Count > 0 ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        return call.Written(turned, status, $"{Address}/{id}/action-items");
    }
}
