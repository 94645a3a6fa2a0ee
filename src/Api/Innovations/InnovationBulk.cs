using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Http;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using MediatR;

namespace JippApi.Api.Innovations;

/// <summary>Many innovations in one request.</summary>
internal static class InnovationBulk
{
    public static readonly string[] Kinds = ["create", "update", "transition"];

    public static Task<Answer> HandleAsync(HttpContext http, IMediator mediator, IAppDb db, CancellationToken ct) =>
        Bulk.HandleAsync(http, db, Kinds, operation => new BulkWriter(http, mediator).RunAsync(operation, ct), ct);
}

/// <summary>Runs one operation of a bulk request.</summary>
internal sealed class BulkWriter(HttpContext http, IMediator mediator)
{
    public async Task<BulkOutcome> RunAsync(BulkOperation operation, CancellationToken ct) =>
        operation.Op switch
        {
            "create" => Done(
                StatusCodes.Status201Created,
                await mediator.Send(new DraftInnovation(JsonBody.Bind<InnovationInput>(http, operation.Data!.Value)), ct)
            ),
            "update" => await UpdateAsync(operation, ct) switch
            {
                { Waiting: not null } view => Done(StatusCodes.Status202Accepted, view),
                var view => Done(StatusCodes.Status200OK, view),
            },
            _ => Done(StatusCodes.Status200OK, await MoveAsync(operation, ct)),
        };

    private async Task<InnovationView> UpdateAsync(BulkOperation operation, CancellationToken ct)
    {
        var (id, version) = (operation.Id!.Value, Bulk.VersionOf(operation));
        var current = await mediator.Send(new GetInnovationInput(id, version), ct);
        return await mediator.Send(new ReviseInnovation(id, version, JsonBody.ApplyPatch(http, current, operation.Data!.Value)), ct);
    }

    private async Task<InnovationView> MoveAsync(BulkOperation operation, CancellationToken ct)
    {
        var body = JsonBody.Bind<TransitionRequest>(http, operation.Data!.Value);
        return await mediator.Send(
            new MoveInnovation(operation.Id!.Value, Bulk.VersionOf(operation), body.To, body.Reason, body.SurvivorId),
            ct
        );
    }

    private static BulkOutcome Done(int status, InnovationView view) =>
        new(status, view.Innovation.Id.Value, ETags.OfResource(view.Innovation.Version, Json.Bytes(view.Document())));
}
