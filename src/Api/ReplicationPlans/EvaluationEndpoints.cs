using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Lineage;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.ReplicationPlans;
using MediatR;

namespace JippApi.Api.ReplicationPlans;

/// <summary>What comes of plans: their evaluations and their replicas.</summary>
internal static class EvaluationEndpoints
{
    public static void MapEvaluations(this IEndpointRouteBuilder api)
    {
        var plan = api.MapGroup("replication-plans/{id:guid}").WithTags("Replication plans");

        plan.MapGet("evaluations", List)
            .WithName(nameof(ListPlanEvaluations))
            .WithSummary("List the evaluations of a plan, newest first")
            .AllowAnonymous()
            .WithQuery(Paging.Parameters)
            .Answers<Listing<EvaluationItem>>()
            .Fails(404);
        plan.MapGet("evaluations/{evaluationId:guid}", Get)
            .WithName(nameof(GetPlanEvaluation))
            .WithSummary("Read one evaluation of a plan")
            .AllowAnonymous()
            .Answers<EvaluationItem>()
            .Fails(404);
        plan.MapPost("evaluations", Evaluate)
            .Writes(
                nameof(EvaluatePlan),
                "Compare each target of a completed plan with its actual, and decide about the replica",
                Permissions.EvaluatePlans
            )
            .Takes<EvaluationInput>(MediaTypes.Json)
            .Creates<EvaluationItem>()
            .Fails(404, 409, 412, 428);
        plan.MapPost("replica", Register)
            .Writes(
                nameof(RegisterReplica),
                "Register what came of an evaluated plan as an innovation of the adopter's",
                Permissions.WritePlans
            )
            .Takes<ReplicaRequest>(MediaTypes.Json)
            .Creates<InnovationDocument>()
            .Fails(404, 409, 412, 428);
    }

    private static async Task<Answer> List(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(new ListPlanEvaluations(id, Paging.LimitOf(query), Paging.CursorOf(query)), ct);
        return Answers.PrivatePage(http, page, ApiJson.Readable.Evaluations);
    }

    private static async Task<Answer> Get(Guid id, Guid evaluationId, IMediator mediator, CancellationToken ct) =>
        Answers.Private(await mediator.Send(new GetPlanEvaluation(id, evaluationId), ct), 1, JippJson.Readable.EvaluationItem);

    private static async Task<Answer> Evaluate(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.EvaluationInput);
        var evaluation = await mediator.Send(new EvaluatePlan(id, version, input), ct);
        return Preferences.Written(
            http.Request,
            StatusCodes.Status201Created,
            JippJson.Text(evaluation, JippJson.Readable.EvaluationItem),
            1,
            $"/api/v1/replication-plans/{id}/evaluations/{evaluation.Id}"
        );
    }

    private static async Task<Answer> Register(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var body = await JsonBody.ReadAsync(http, ApiJson.Readable.ReplicaRequest);
        var view = await mediator.Send(new RegisterReplica(id, version, body.Title, body.ShortName), ct);
        return Preferences.Written(
            http.Request,
            StatusCodes.Status201Created,
            JippJson.Text(view.Document(), JippJson.Readable.InnovationDocument),
            view.Innovation.Version,
            $"/api/v1/innovations/{view.Innovation.Id.Value}"
        );
    }
}
