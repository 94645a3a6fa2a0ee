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
using JippApi.Application.Common;
using JippApi.Application.ReviewTasks;
using JippApi.Domain.Innovations;
using MediatR;

namespace JippApi.Api.ReviewTasks;

internal static class ReviewTaskEndpoints
{
    private static readonly string[] Kinds = ["decide"];

    private const int MaxDays = 3_650;

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<ReviewTaskKind>("kind", "review-task-kinds", "Jenis tugas. — Kind of task.", "PUBLICATION"),
        Parameter.Region("inovasi", "innovation's region", "13"),
        Parameter.CodesOf<InnovationSource>("source", "sources", "Sumber data inovasi. — Source that listed the innovation.", "KIPP") with
        {
            AllowsMany = false,
        },
        Parameter.Integer("minDays", "Menunggu paling sedikit sekian hari. — Waiting for at least this many days.", 0, MaxDays, "14"),
        new("mine", ParameterType.Boolean, "true: hanya tugas yang Anda ambil. — true: only tasks that you have claimed."),
        .. Paging.Parameters,
    ];

    public static void MapReviewTasks(this IEndpointRouteBuilder api)
    {
        var tasks = api.MapGroup("review-tasks").WithTags("Review");

        tasks
            .MapGet("", (ApiCall call) => call.ExportAsync((limit, cursor) => ListOf(call, limit, cursor)))
            .Guarded(nameof(ListReviewTasks), "List review tasks, oldest first", Policies.Review)
            .WithQuery(ListParameters)
            .Exports<Listing<ReviewTaskItem>>(ReviewTaskTable.Tasks);
        tasks
            .MapGet("{id:guid}", (Guid id, ApiCall call) => call.GetAsync(new GetReviewTask(id)))
            .Guarded(nameof(GetReviewTask), "Get a review task", Policies.Review)
            .Answers<ReviewTaskItem>()
            .Fails(404);
        tasks
            .MapPost("{id:guid}/claim", (Guid id, ApiCall call) => call.RunAsync((EmptyRequest _) => new ClaimReviewTask(id)))
            .Writes(nameof(ClaimReviewTask), "Claim a review task for three days", Policies.Review)
            .Takes<EmptyRequest>(MediaTypes.Json)
            .Answers<ReviewTaskItem>()
            .Fails(404, 409);
        tasks
            .MapPost("{id:guid}/release", (Guid id, ApiCall call) => call.RunAsync((EmptyRequest _) => new ReleaseReviewTask(id)))
            .Writes(nameof(ReleaseReviewTask), "Give a claimed review task back", Policies.Review)
            .Takes<EmptyRequest>(MediaTypes.Json)
            .Answers<ReviewTaskItem>()
            .Fails(404, 409);
        tasks
            .MapPost(
                "{id:guid}/decision",
                (Guid id, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, ReviewDecisionRequest body) => new DecideReviewTask(id, version, body.Decision, body.Reason)
                    )
            )
            .Writes(nameof(DecideReviewTask), "Decide a review task", Policies.Review)
            .Takes<ReviewDecisionRequest>(MediaTypes.Json)
            .Changes<ReviewOutcome>();
        tasks
            .MapPost("bulk", BulkAsync)
            .Writes("DecideReviewTasks", "Decide up to 500 review tasks in one request", Policies.Review)
            .TakesBulk(Kinds)
            .Answers<BulkResult>()
            .Answers<BulkResult>(StatusCodes.Status207MultiStatus);
    }

    private static ListReviewTasks ListOf(ApiCall call, int limit, string? cursor) =>
        new(
            call.Query.Codes<ReviewTaskKind>("kind"),
            call.Query.Text("regionCode")?.TrimEnd('*'),
            call.Query.Codes<InnovationSource>("source") is [var source, ..] ? source : null,
            call.Query.Integer("minDays"),
            call.Query.Text("mine") == "true",
            limit,
            cursor
        );

    private static Task<Answer> BulkAsync(HttpContext http, IMediator mediator, IAppDb db, CancellationToken ct) =>
        Bulk.HandleAsync(
            http,
            db,
            Kinds,
            async operation =>
            {
                var body = JsonBody.Bind<ReviewDecisionRequest>(http, operation.Data!.Value);
                var outcome = await mediator.Send(
                    new DecideReviewTask(operation.Id!.Value, Bulk.VersionOf(operation), body.Decision, body.Reason),
                    ct
                );
                return new(StatusCodes.Status200OK, outcome.Id, ETags.OfResource(1, Json.Bytes(outcome)));
            },
            ct
        );
}

/// <summary>A decision on a review task.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Reason">Why; required to return.</param>
[CheckedBy(typeof(DecideReviewTask))]
internal sealed record ReviewDecisionRequest(ReviewDecision? Decision = null, string? Reason = null);
