using System.Text.Json;
using JippApi.Api.Conventions;
using JippApi.Api.Errors;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using MediatR;

namespace JippApi.Api.Endpoints;

/// <summary>Many writes in one request: each stands or falls by itself, or with <c>atomic</c> all together.</summary>
internal static class InnovationBulk
{
    private const int MostOperations = 500;

    private static readonly string[] Kinds = ["create", "update", "transition"];

    public static async Task<Answer> HandleAsync(HttpContext http, IMediator mediator, IAppDb db, CancellationToken ct)
    {
        var request = await JsonBody.ReadAsync(http, ApiJson.Readable.BulkRequest);
        Check(request);
        http.Features.Get<BulkCharge>()?.Add(request.Operations!.Count);

        return await db.InTransactionAsync(() => RunAsync(request, new(http, mediator), http, db, ct), ct);
    }

    private static async Task<Answer> RunAsync(BulkRequest request, BulkWriter writer, HttpContext http, IAppDb db, CancellationToken ct)
    {
        List<BulkItem> items = [];
        foreach (var (index, operation) in request.Operations!.Index())
        {
            try
            {
                var (status, view) = await db.InTransactionAsync(() => writer.RunAsync(operation, ct), ct);
                items.Add(Done(index, status, view));
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                var problem = ProblemMiddleware.Describe(http, e);
                if (problem.Status >= StatusCodes.Status500InternalServerError) throw;
                items.Add(new(index, problem.Status, operation.Id?.ToString(), null, problem));
            }

            db.Forget();
        }

        var failed = items.Count(item => item.Problem is not null);
        var result = new BulkResult(items, new(items.Count, items.Count - failed, failed));
        if (request.Atomic == true && failed > 0) throw new BulkFailedException(result);
        return new()
        {
            Status = request.Atomic == true ? StatusCodes.Status200OK : StatusCodes.Status207MultiStatus,
            Body = JsonSerializer.SerializeToUtf8Bytes(result, ApiJson.Readable.BulkResult),
            CacheControl = Answer.PrivateCaching,
        };
    }

    private static void Check(BulkRequest request)
    {
        if (request.Operations is not { Count: > 0 } operations) throw new InvalidFieldsException([new("/operations", "REQUIRED")]);
        if (operations.Count > MostOperations) throw new InvalidFieldsException([new("/operations", "TOO_MANY", MostOperations)]);
        List<Fault> faults = [];
        foreach (var (index, operation) in operations.Index())
        {
            if (!Kinds.Contains(operation.Op)) faults.Add(new($"/operations/{index}/op", "INVALID_VALUE", operation.Op, Kinds));
            if (operation.Op != "create" && operation.Id is null) faults.Add(new($"/operations/{index}/id", "REQUIRED"));
            if (operation.Data is null) faults.Add(new($"/operations/{index}/data", "REQUIRED"));
        }

        if (faults.Count > 0) throw new InvalidFieldsException(faults);
    }

    private static BulkItem Done(int index, int status, InnovationView view)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(view.Document(), JippJson.Readable.InnovationDocument);
        return new(index, status, view.Innovation.Id.Value.ToString(), ETags.OfResource(view.Innovation.Version, json), null);
    }
}

/// <summary>Runs one operation of a bulk request.</summary>
internal sealed class BulkWriter(HttpContext http, IMediator mediator)
{
    public async Task<(int Status, InnovationView View)> RunAsync(BulkOperation operation, CancellationToken ct) => operation.Op switch
    {
        "create" => (StatusCodes.Status201Created, await mediator.Send(new DraftInnovation(JsonBody.Bind(http, operation.Data!.Value, JippJson.Readable.InnovationInput)), ct)),
        "update" => (StatusCodes.Status200OK, await UpdateAsync(operation, ct)),
        _ => (StatusCodes.Status200OK, await MoveAsync(operation, ct)),
    };

    private async Task<InnovationView> UpdateAsync(BulkOperation operation, CancellationToken ct)
    {
        var (id, version) = (operation.Id!.Value, VersionOf(operation));
        var current = await mediator.Send(new GetInnovationInput(id, version), ct);
        return await mediator.Send(new ReviseInnovation(id, version, JsonBody.Patched(http, current, operation.Data!.Value, JippJson.Readable.InnovationInput)), ct);
    }

    private async Task<InnovationView> MoveAsync(BulkOperation operation, CancellationToken ct)
    {
        var body = JsonBody.Bind(http, operation.Data!.Value, ApiJson.Readable.TransitionRequest);
        return await mediator.Send(new MoveInnovation(operation.Id!.Value, VersionOf(operation), body.To, body.Reason, body.SurvivorId), ct);
    }

    private static int? VersionOf(BulkOperation operation) => operation.IfMatch switch
    {
        null => throw new ProblemException(Problems.PreconditionRequired) { Faults = [new("/ifMatch", "REQUIRED")] },
        "*" => null,
        var tag => ETags.Version(tag),
    };
}

/// <summary>Nothing of an atomic bulk request was saved, because part of it failed.</summary>
internal sealed class BulkFailedException(BulkResult result) : Exception("Nothing was saved because some operations failed.")
{
    public BulkResult Result { get; } = result;
}

/// <summary>Many writes in one request.</summary>
/// <param name="Atomic">All or nothing.</param>
/// <param name="Operations">The writes, at most 500, carried out in order.</param>
internal sealed record BulkRequest(bool? Atomic = null, IReadOnlyList<BulkOperation>? Operations = null);

/// <summary>One write of a bulk request.</summary>
/// <param name="Op"><c>create</c>, <c>update</c> (merge patch) or <c>transition</c>.</param>
/// <param name="Id">Id of the innovation; not for <c>create</c>.</param>
/// <param name="IfMatch">Entity tag of the last read; not for <c>create</c>.</param>
/// <param name="Data">The body that the single write would have.</param>
internal sealed record BulkOperation(string? Op = null, Guid? Id = null, string? IfMatch = null, JsonElement? Data = null);

/// <summary>What became of each write.</summary>
internal sealed record BulkResult(IReadOnlyList<BulkItem> Items, BulkSummary Summary);

/// <summary>What became of one write.</summary>
/// <param name="Index">Its place in the request, from 0.</param>
/// <param name="Status">Status that the single write would have had.</param>
/// <param name="Id">Id of the innovation.</param>
/// <param name="Etag">Its entity tag now.</param>
/// <param name="Problem">Why it failed.</param>
internal sealed record BulkItem(int Index, int Status, string? Id, string? Etag, ProblemDocument? Problem);

/// <summary>How many writes there were, and what became of them.</summary>
internal sealed record BulkSummary(int Total, int Succeeded, int Failed);
