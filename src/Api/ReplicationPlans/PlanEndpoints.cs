using JippApi.Api.Conventions.Bodies;
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
using MediatR;

namespace JippApi.Api.ReplicationPlans;

/// <summary>Plans to repeat innovations.</summary>
internal static class PlanEndpoints
{
    private const string Address = "/api/v1/replication-plans";

    public static void MapPlans(this IEndpointRouteBuilder api)
    {
        var plans = api.MapGroup("replication-plans").WithTags("Replication plans");

        plans
            .MapGet("", List)
            .WithName(nameof(ListPlans))
            .WithSummary("List the plans that the caller may know of, those last changed first")
            .AllowAnonymous()
            .WithQuery(PlanParameters.List)
            .Answers<Listing<PlanCard>>();
        plans
            .MapGet("{id:guid}", Get)
            .WithName(nameof(GetPlan))
            .WithSummary("Read one plan, as JSON, on paper (PDF) or as a workbook (XLSX)")
            .AllowAnonymous()
            .WithQuery(PlanParameters.Then)
            .Answers<PlanDocument>(MediaTypes.Pdf, MediaTypes.Xlsx)
            .Fails(404);
        plans
            .MapGet("{id:guid}/gantt", Draw)
            .WithName(nameof(DrawPlan))
            .WithSummary("See the items of a plan over time, as a picture (SVG)")
            .AllowAnonymous()
            .WithQuery(PlanParameters.AsOfDay)
            .AnswersFile(MediaTypes.Svg)
            .Fails(404);
        plans
            .MapPost("", Draft)
            .Writes(nameof(DraftPlan), "Begin a plan, from nothing or from an earlier plan of the same innovation", Permissions.WritePlans)
            .Takes<PlanDraftInput>(MediaTypes.Json)
            .Creates<PlanDocument>()
            .Fails(409);
        plans
            .MapPatch("{id:guid}", Revise)
            .Writes(nameof(RevisePlan), "Change what a plan says (merge patch)", Permissions.WritePlans)
            .Takes<PlanInput>(MediaTypes.MergePatch)
            .Answers<PlanDocument>()
            .Fails(404, 409, 412, 428);
        plans
            .MapGet("{id:guid}/transitions", Transitions)
            .WithName(nameof(ListPlanTransitions))
            .WithSummary("List the moves of a plan, and why those that are closed are")
            .AllowAnonymous()
            .Answers<PlanTransitions>()
            .Fails(404);
        plans
            .MapPost("{id:guid}/transitions", Move)
            .Writes(nameof(MovePlan), "Move a plan to another state", Policies.MovePlans)
            .Takes<PlanTransitionRequest>(MediaTypes.Json)
            .Answers<PlanDocument>()
            .Fails(404, 409, 412, 428);
        plans
            .MapPost("{id:guid}/duplicates", PlanDuplicates.HandleAsync)
            .Writes("DuplicatePlans", "Make the same plan, with its action items, for up to 100 other adopters", Permissions.WritePlans)
            .Takes<DuplicateRequest>(MediaTypes.Json)
            .Answers<BulkResult>(StatusCodes.Status207MultiStatus)
            .Fails(404);

        plans
            .MapGet("{id:guid}/readiness-assessments", ReadinessList)
            .Guarded(nameof(ListReadiness), "List the assessments of the adopter's readiness, newest first", Policies.FollowPlans)
            .WithQuery(Paging.Parameters)
            .Answers<Listing<ReadinessItem>>()
            .Fails(404);
        plans
            .MapGet("{id:guid}/readiness-assessments/latest", LatestReadiness)
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
            .MapPost("{id:guid}/readiness-assessments", Assess)
            .Writes(nameof(AssessReadiness), "Assess the adopter's readiness", Permissions.WritePlans)
            .Takes<ReadinessRequest>(MediaTypes.Json)
            .Creates<ReadinessItem>()
            .Fails(404, 409, 412, 428);
        plans
            .MapPost("{id:guid}/readiness-exception", Except)
            .Writes(nameof(ExceptReadiness), "Let leaders sign although the adopter is not ready", Permissions.ExceptReadiness)
            .Takes<ReadinessExceptionRequest>(MediaTypes.Json)
            .Answers<PlanDocument>()
            .Fails(404, 409, 412, 428);

        plans
            .MapPost("{id:guid}/budget-document", Budget)
            .Writes(nameof(RecordBudgetDocument), "Put on record what shows that there is money for a plan", Permissions.WritePlans)
            .Takes<BudgetDocumentRequest>(MediaTypes.Json)
            .Answers<PlanDocument>()
            .Fails(404, 409, 412, 428);

        plans
            .MapGet("{id:guid}/comments", Comments)
            .WithName(nameof(ListPlanComments))
            .WithSummary("List what was said about a plan, newest first, as far as the caller may read it")
            .AllowAnonymous()
            .WithQuery(Paging.Parameters)
            .Answers<Listing<PlanCommentItem>>()
            .Fails(404);
        plans
            .MapPost("{id:guid}/comments", Comment)
            .Writes(nameof(AddPlanComment), "Say something about a plan", Policies.MovePlans)
            .Takes<PlanCommentRequest>(MediaTypes.Json)
            .Creates<PlanCommentItem>()
            .Fails(404);
        plans
            .MapGet("{id:guid}/timeline", Timeline)
            .WithName(nameof(ListPlanTimeline))
            .WithSummary("List all that happened to a plan and its items and was said about it, newest first")
            .AllowAnonymous()
            .WithQuery(Paging.Parameters)
            .Answers<Listing<TimelineEntry>>()
            .Fails(404);
    }

    private static async Task<Answer> List(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(new ListPlans(PlanParameters.FilterOf(query), Paging.LimitOf(query), Paging.CursorOf(query)), ct);
        return Answers.PrivatePage(http, page, ApiJson.Readable.Plans);
    }

    private static async Task<Answer> Get(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var form = Negotiation.Choose(http.Request, MediaTypes.Json, MediaTypes.Pdf, MediaTypes.Xlsx);
        if (form != MediaTypes.Json)
            return await PrintAsync(id, form, http, mediator, ct);

        var view = await mediator.Send(new GetPlan(id, query.Time("asOf"), PlanParameters.BaselineOf(query)), ct);
        return Answers.Private(view.Document, view.Version, JippJson.Readable.PlanDocument);
    }

    /// <summary>Papers show one plan and compare nothing.</summary>
    private static async Task<Answer> PrintAsync(Guid id, string form, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        if (query.Text("compareTo") is { } baseline)
            throw new ProblemException(Problems.InvalidParameter)
            {
                Faults = [new("compareTo", "NOT_ALLOWED", baseline)],
                FaultPlace = "parameter",
            };
        var file = await mediator.Send(
            new PrintPlan(id, form == MediaTypes.Pdf ? PlanForm.Paper : PlanForm.Workbook, query.Time("asOf")),
            ct
        );
        return Answers.Document(http, file, form, form == MediaTypes.Pdf ? "pdf" : "xlsx");
    }

    private static async Task<Answer> Draw(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var language = Language.Of(http.Request);
        var file = await mediator.Send(new DrawPlan(id, Query.Of(http).Date("asOf"), language == Language.English), ct);
        return Answers.Document(http, file, MediaTypes.Svg, "svg", language);
    }

    private static async Task<Answer> Draft(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var view = await mediator.Send(new DraftPlan(await JsonBody.ReadAsync(http, JippJson.Readable.PlanDraftInput)), ct);
        return Written(http, StatusCodes.Status201Created, view, $"{Address}/{view.Document.Id}");
    }

    private static async Task<Answer> Revise(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.PatchAsync(http, () => mediator.Send(new GetPlanInput(id, version), ct), JippJson.Readable.PlanInput);
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new RevisePlan(id, version, input), ct));
    }

    private static async Task<Answer> Transitions(Guid id, IMediator mediator, CancellationToken ct)
    {
        var transitions = await mediator.Send(new ListPlanTransitions(id), ct);
        return Answers.Private(transitions, transitions.Version, JippJson.Readable.PlanTransitions);
    }

    private static async Task<Answer> Move(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.PlanTransitionRequest);
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new MovePlan(id, version, body.To, body.Reason), ct));
    }

    private static async Task<Answer> ReadinessList(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(new ListReadiness(id, Paging.LimitOf(query), Paging.CursorOf(query)), ct);
        return Answers.PrivatePage(http, page, ApiJson.Readable.ReadinessAssessments);
    }

    private static async Task<Answer> LatestReadiness(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var latest = await mediator.Send(new GetLatestReadiness(id, Query.Of(http).Text("compareTo") is not null), ct);
        return Answers.Private(latest.Item, latest.Version, JippJson.Readable.ReadinessItem);
    }

    private static async Task<Answer> Assess(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.ReadinessRequest);
        var assessed = await mediator.Send(new AssessReadiness(id, version, body.Answers ?? []), ct);
        return Preferences.Written(
            http.Request,
            StatusCodes.Status201Created,
            JippJson.Text(assessed.Item, JippJson.Readable.ReadinessItem),
            assessed.Version,
            $"{Address}/{id}/readiness-assessments/latest"
        );
    }

    private static async Task<Answer> Turn(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        // No entity tag is asked for: what is there already is not made again.
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.ReadinessStepsRequest);
        var turned = await mediator.Send(new TurnReadiness(id, body.DueOn, body.ResponsibleUnitId), ct);
        var status = turned.Items.Count > 0 ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        return Preferences.Written(
            http.Request,
            status,
            JippJson.Text(turned, JippJson.Readable.TurnedReadiness),
            1,
            $"{Address}/{id}/action-items"
        );
    }

    private static async Task<Answer> Except(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.ReadinessExceptionRequest);
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new ExceptReadiness(id, version, body.Reason), ct));
    }

    private static async Task<Answer> Budget(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.BudgetDocumentRequest);
        return Written(
            http,
            StatusCodes.Status200OK,
            await mediator.Send(new RecordBudgetDocument(id, version, body.Number, body.Date, body.Reference), ct)
        );
    }

    private static async Task<Answer> Comments(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(new ListPlanComments(id, Paging.LimitOf(query), Paging.CursorOf(query)), ct);
        return Answers.PrivatePage(http, page, ApiJson.Readable.PlanComments);
    }

    private static async Task<Answer> Comment(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.PlanCommentRequest);
        var comment = await mediator.Send(new AddPlanComment(id, body.Text, body.Visibility), ct);
        return Preferences.Written(
            http.Request,
            StatusCodes.Status201Created,
            JippJson.Text(comment, JippJson.Readable.PlanCommentItem),
            1,
            $"{Address}/{id}/comments"
        );
    }

    private static async Task<Answer> Timeline(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(new ListPlanTimeline(id, Paging.LimitOf(query), Paging.CursorOf(query)), ct);
        return Answers.PrivatePage(http, page, ApiJson.Readable.Timeline);
    }

    private static Answer Written(HttpContext http, int status, PlanView view, string? location = null) =>
        Preferences.Written(http.Request, status, JippJson.Text(view.Document, JippJson.Readable.PlanDocument), view.Version, location);
}
