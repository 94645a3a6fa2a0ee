using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Http;
using JippApi.Api.Mentoring;
using JippApi.Application.Common;
using JippApi.Application.Mentoring;
using JippApi.Application.ReplicationPlans;
using MediatR;

namespace JippApi.Api.ReplicationPlans;

/// <summary>
/// Many writes of replication plans in one request; each is allowed or refused as it would be on its own.
/// </summary>
internal static class PlanBulk
{
    public static readonly string[] Kinds = ["update", "transition", "assess-readiness", "assign-mentor"];

    public static Task<Answer> HandleAsync(HttpContext http, IMediator mediator, IAppDb db, CancellationToken ct) =>
        Bulk.HandleAsync(http, db, Kinds, operation => new PlanWriter(http, mediator).RunAsync(operation, ct), ct);
}

/// <summary>Runs one operation of a bulk request on the plan that it names.</summary>
internal sealed class PlanWriter(HttpContext http, IMediator mediator)
{
    public async Task<BulkOutcome> RunAsync(BulkOperation operation, CancellationToken ct) =>
        operation.Op switch
        {
            "update" => Done(await UpdateAsync(operation, ct)),
            "transition" => Done(await MoveAsync(operation, ct)),
            "assess-readiness" => await AssessAsync(operation, ct),
            _ => await AssignAsync(operation, ct),
        };

    private async Task<PlanView> UpdateAsync(BulkOperation operation, CancellationToken ct)
    {
        var (id, version) = (operation.Id!.Value, Bulk.VersionOf(operation));
        var current = await mediator.Send(new GetPlanInput(id, version), ct);
        return await mediator.Send(new RevisePlan(id, version, JsonBody.ApplyPatch(http, current, operation.Data!.Value)), ct);
    }

    private async Task<PlanView> MoveAsync(BulkOperation operation, CancellationToken ct)
    {
        var body = JsonBody.Bind<PlanTransitionRequest>(http, operation.Data!.Value);
        return await mediator.Send(new MovePlan(operation.Id!.Value, Bulk.VersionOf(operation), body.To, body.Reason), ct);
    }

    /// <summary>The result names the plan and its new version, as the next operation on it needs.</summary>
    private async Task<BulkOutcome> AssessAsync(BulkOperation operation, CancellationToken ct)
    {
        var (id, body) = (operation.Id!.Value, JsonBody.Bind<ReadinessRequest>(http, operation.Data!.Value));
        var assessed = await mediator.Send(new AssessReadiness(id, Bulk.VersionOf(operation), body.Answers ?? []), ct);
        return new(StatusCodes.Status201Created, id, ETags.OfVersion(assessed.Version));
    }

    /// <summary>The result names the assignment, which does not change the plan.</summary>
    private async Task<BulkOutcome> AssignAsync(BulkOperation operation, CancellationToken ct)
    {
        var body = JsonBody.Bind<MentorRequest>(http, operation.Data!.Value);
        var assigned = await mediator.Send(new AssignMentor(operation.Id!.Value, body.HubId, body.MentorId, body.TeamId), ct);
        return new(StatusCodes.Status201Created, assigned.Id, assigned.Etag);
    }

    private static BulkOutcome Done(PlanView view) =>
        new(StatusCodes.Status200OK, view.Document.Id, ETags.OfResource(view.Version, Json.Bytes(view.Document)));
}
