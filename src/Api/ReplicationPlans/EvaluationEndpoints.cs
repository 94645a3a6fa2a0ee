using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Lineage;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Lineage;
using JippApi.Application.ReplicationPlans;

namespace JippApi.Api.ReplicationPlans;

internal static class EvaluationEndpoints
{
    public static void MapEvaluations(this IEndpointRouteBuilder api)
    {
        var plan = api.MapGroup("replication-plans/{id:guid}").WithTags("Replication plans");

        plan.MapGet(
                "evaluations",
                (Guid id, ApiCall call) => call.ExportAsync((limit, cursor) => new ListPlanEvaluations(id, limit, cursor))
            )
            .Open(nameof(ListPlanEvaluations), "List the evaluations of a plan, newest first")
            .WithQuery(Paging.Parameters)
            .Exports<Listing<EvaluationItem>>(PlanTables.Evaluations)
            .Fails(404);
        plan.MapGet("evaluations/{evaluationId:guid}", Get)
            .Open(nameof(GetPlanEvaluation), "Get an evaluation of a plan")
            .Answers<EvaluationItem>()
            .Fails(404);
        plan.MapPost(
                "evaluations",
                (Guid id, ApiCall call) =>
                    call.CreateAsync(
                        (int? version, EvaluationInput input) => new EvaluatePlan(id, version, input),
                        evaluation => $"/api/v1/replication-plans/{id}/evaluations/{evaluation.Id}"
                    )
            )
            .Writes(nameof(EvaluatePlan), "Evaluate a completed plan", Permissions.EvaluatePlans)
            .Takes<EvaluationInput>(MediaTypes.Json)
            .Creates<EvaluationItem>()
            .Fails(404, 409, 412, 428);
        plan.MapPost(
                "replica",
                (Guid id, ApiCall call) =>
                    call.CreateAsync(
                        (int? version, ReplicaRequest body) => new RegisterReplica(id, version, body.Title, body.ShortName),
                        view => $"/api/v1/innovations/{view.Innovation.Id.Value}"
                    )
            )
            .Writes(nameof(RegisterReplica), "Register the replica of an evaluated plan", Permissions.WritePlans)
            .Takes<ReplicaRequest>(MediaTypes.Json)
            .Creates<InnovationDocument>()
            .Fails(404, 409, 412, 428);
    }

    private static async Task<Answer> Get(Guid id, Guid evaluationId, ApiCall call) =>
        call.Read(await call.SendAsync(new GetPlanEvaluation(id, evaluationId)), version: 1);
}
