using System.Text.Json;
using JippApi.Api.Errors;
using JippApi.Application.Common;

namespace JippApi.Api.Conventions;

/// <summary>Many writes in one request: each stands or falls by itself, or with <c>atomic</c> all together.</summary>
internal static class Bulk
{
    private const int MostOperations = 500;

    /// <summary>Runs the request that is being answered.</summary>
    /// <param name="http">The request.</param>
    /// <param name="db">The database that the writes go to.</param>
    /// <param name="kinds">Operations that there are; <c>create</c> alone needs no id.</param>
    /// <param name="run">Runs one operation.</param>
    /// <param name="ct">Stops between operations.</param>
    public static async Task<Answer> HandleAsync(
        HttpContext http, IAppDb db, IReadOnlyList<string> kinds, Func<BulkOperation, Task<BulkDone>> run, CancellationToken ct)
    {
        var request = await JsonBody.ReadAsync(http, ApiJson.Readable.BulkRequest);
        Check(request, kinds);
        http.Features.Get<BulkCharge>()?.Add(request.Operations!.Count);

        return await db.InTransactionAsync(() => RunAsync(request, run, http, db, ct), ct);
    }

    /// <summary>The version that an operation wants to change; null when it says that any will do.</summary>
    public static int? VersionOf(BulkOperation operation) => operation.IfMatch switch
    {
        null => throw new ProblemException(Problems.PreconditionRequired) { Faults = [new("/ifMatch", "REQUIRED")] },
        "*" => null,
        var tag => ETags.Version(tag),
    };

    private static async Task<Answer> RunAsync(BulkRequest request, Func<BulkOperation, Task<BulkDone>> run, HttpContext http, IAppDb db, CancellationToken ct)
    {
        List<BulkItem> items = [];
        foreach (var (index, operation) in request.Operations!.Index())
        {
            try
            {
                var done = await db.InTransactionAsync(() => run(operation), ct);
                items.Add(new(index, done.Status, done.Id.ToString(), done.Etag, null));
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

    private static void Check(BulkRequest request, IReadOnlyList<string> kinds)
    {
        if (request.Operations is not { Count: > 0 } operations) throw new InvalidFieldsException([new("/operations", "REQUIRED")]);
        if (operations.Count > MostOperations) throw new InvalidFieldsException([new("/operations", "TOO_MANY", MostOperations)]);
        List<Fault> faults = [];
        foreach (var (index, operation) in operations.Index())
        {
            if (!kinds.Contains(operation.Op)) faults.Add(new($"/operations/{index}/op", "INVALID_VALUE", operation.Op, kinds));
            if (operation.Op != "create" && operation.Id is null) faults.Add(new($"/operations/{index}/id", "REQUIRED"));
            if (operation.Data is null) faults.Add(new($"/operations/{index}/data", "REQUIRED"));
        }

        if (faults.Count > 0) throw new InvalidFieldsException(faults);
    }
}

/// <summary>What one operation of a bulk request has done.</summary>
internal sealed record BulkDone(int Status, Guid Id, string Etag);

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
/// <param name="Op">What is done: <c>create</c>, or one of those that the endpoint names.</param>
/// <param name="Id">Id of what is changed; for <c>create</c> only where the client may make it.</param>
/// <param name="IfMatch">Entity tag of the last read; not for <c>create</c>.</param>
/// <param name="Data">The body that the single write would have.</param>
internal sealed record BulkOperation(string? Op = null, Guid? Id = null, string? IfMatch = null, JsonElement? Data = null);

/// <summary>What became of each write.</summary>
internal sealed record BulkResult(IReadOnlyList<BulkItem> Items, BulkSummary Summary);

/// <summary>What became of one write.</summary>
/// <param name="Index">Its place in the request, from 0.</param>
/// <param name="Status">Status that the single write would have had.</param>
/// <param name="Id">Id of what was written.</param>
/// <param name="Etag">Its entity tag now.</param>
/// <param name="Problem">Why it failed.</param>
internal sealed record BulkItem(int Index, int Status, string? Id, string? Etag, ProblemDocument? Problem);

/// <summary>How many writes there were, and what became of them.</summary>
internal sealed record BulkSummary(int Total, int Succeeded, int Failed);
