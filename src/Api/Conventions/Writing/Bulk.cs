using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Limits;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Application.Common;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.Conventions.Writing;

/// <summary>
/// Runs many writes in one request: each succeeds or fails by itself or, with <c>atomic</c>, all together.
/// </summary>
internal static class Bulk
{
    public const int MaxOperations = 500;

    /// <summary>Runs the current request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="db">The database.</param>
    /// <param name="kinds">The supported operations; only <c>create</c> needs no id.</param>
    /// <param name="run">Runs one operation.</param>
    /// <param name="ct">Cancels between operations.</param>
    /// <param name="isNamedByData">Whether the data of each operation names the resource, so that none has an id.</param>
    /// <param name="together">Runs operations of one kind on different resources faster than one by one.</param>
    public static async Task<Answer> HandleAsync(
        HttpContext http,
        IAppDb db,
        IReadOnlyList<string> kinds,
        Func<BulkOperation, Task<BulkOutcome>> run,
        CancellationToken ct,
        BulkGroupRunner? together = null,
        bool isNamedByData = false
    )
    {
        var request = await JsonBody.ReadAsync<BulkRequest>(http);
        Check(request, kinds, isNamedByData);
        http.Features.Get<BulkCharge>()?.Add(request.Operations!.Count);

        return await db.InTransactionAsync(() => RunAsync(request, run, together, http, db, ct), ct);
    }

    /// <summary>The version that an operation wants to change; null for any (<c>*</c>).</summary>
    public static int? VersionOf(BulkOperation operation) =>
        operation.IfMatch switch
        {
            null => throw new ProblemException(Problems.PreconditionRequired) { Faults = [new("/ifMatch", "REQUIRED")] },
            ETags.Any => null,
            var tag => ETags.TagsIn(tag) is [var only]
                ? ETags.Version(only)
                : throw new InvalidFieldsException([new("/ifMatch", "INVALID_VALUE", tag)]),
        };

    private static async Task<Answer> RunAsync(
        BulkRequest request,
        Func<BulkOperation, Task<BulkOutcome>> run,
        BulkGroupRunner? together,
        HttpContext http,
        IAppDb db,
        CancellationToken ct
    )
    {
        List<BulkItem> items = [];
        var allowance = new FaultBudget();
        foreach (var group in Groups(request.Operations!, together?.Op))
        {
            var answers = group.Count > 1 ? await RunGroupAsync(group, together!, db, ct) : null;
            foreach (var (place, operation) in group.Index())
            {
                items.Add(
                    await ItemAsync(http, allowance, items.Count, operation, answers?[place] ?? (() => OneAsync(operation, run, db, ct)))
                );
                db.ClearTrackedChanges();
            }
        }

        var failed = items.Count(item => item.Problem is not null);
        var result = new BulkResult(items, new(items.Count, items.Count - failed, failed));
        if (request.Atomic == true && failed > 0)
            throw new BulkFailedException(result);
        return new()
        {
            Status = request.Atomic == true ? StatusCodes.Status200OK : StatusCodes.Status207MultiStatus,
            Body = Json.Bytes(result),
            CacheControl = Answer.PrivateCaching,
        };
    }

    /// <summary>
    /// Groups the operations, in order: neighbours that can run together, each on a different resource, form one group.
    /// </summary>
    private static List<List<BulkOperation>> Groups(IReadOnlyList<BulkOperation> operations, string? together)
    {
        List<List<BulkOperation>> groups = [];
        HashSet<Guid?> things = [];
        foreach (var operation in operations)
        {
            if (operation.Op == together && groups is [.., [{ } first, ..] last] && first.Op == together && things.Add(operation.Id))
            {
                last.Add(operation);
                continue;
            }

            groups.Add([operation]);
            things = [operation.Id];
        }

        return groups;
    }

    /// <summary>
    /// Runs a group together; null if another writer has changed one of its resources in the meantime. The group is
    /// then run one by one, so that only that operation fails.
    /// </summary>
    private static async Task<IReadOnlyList<Func<Task<BulkOutcome>>>?> RunGroupAsync(
        List<BulkOperation> group,
        BulkGroupRunner together,
        IAppDb db,
        CancellationToken ct
    )
    {
        try
        {
            return await db.InTransactionAsync(() => together.Run(group), ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }
        finally
        {
            db.ClearTrackedChanges();
        }
    }

    private static Task<BulkOutcome> OneAsync(
        BulkOperation operation,
        Func<BulkOperation, Task<BulkOutcome>> run,
        IAppDb db,
        CancellationToken ct
    )
    {
        return operation.IfMatch == ETags.Any ? OverwriteRetries.RunAsync(db, Write, ct) : Write();

        Task<BulkOutcome> Write() => db.InTransactionAsync(() => run(operation), ct);
    }

    private static async Task<BulkItem> ItemAsync(
        HttpContext http,
        FaultBudget allowance,
        int index,
        BulkOperation operation,
        Func<Task<BulkOutcome>> run
    )
    {
        try
        {
            var done = await run();
            return new(index, done.Status, done.Id, done.Etag, null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var problem = ProblemMiddleware.Describe(http, e);
            if (problem.Status >= StatusCodes.Status500InternalServerError)
                throw;
            return new(index, problem.Status, operation.Id?.ToString(), null, allowance.Apply(problem));
        }
    }

    private static void Check(BulkRequest request, IReadOnlyList<string> kinds, bool isNamedByData)
    {
        if (request.Operations is not { Count: > 0 } operations)
            throw new InvalidFieldsException([new("/operations", "REQUIRED")]);
        if (operations.Count > MaxOperations)
            throw new InvalidFieldsException([new("/operations", "TOO_MANY", MaxOperations)]);
        List<Fault> faults = [];
        foreach (var (index, operation) in operations.Index())
        {
            if (faults.Count > Fault.MaxNamed)
                break;
            if (operation.Op is null)
                faults.Add(new($"/operations/{index}/op", "REQUIRED"));
            else if (!kinds.Contains(operation.Op))
                faults.Add(new($"/operations/{index}/op", "INVALID_VALUE", operation.Op, kinds));
            if (operation.Op != "create" && operation.Id is null && !isNamedByData)
                faults.Add(new($"/operations/{index}/id", "REQUIRED"));
            if (operation.Data is null)
                faults.Add(new($"/operations/{index}/data", "REQUIRED"));
        }

        if (faults.Count > 0)
            throw new InvalidFieldsException(faults);
    }
}

/// <summary>Runs neighbouring operations of one kind together and returns a delegate for the result of each.</summary>
/// <param name="Op">The kind of operation.</param>
/// <param name="Run">Runs them; each delegate returns or throws what the operation would have returned or thrown on its
/// own.</param>
internal sealed record BulkGroupRunner(string Op, Func<IReadOnlyList<BulkOperation>, Task<IReadOnlyList<Func<Task<BulkOutcome>>>>> Run);

/// <summary>What one operation of a bulk request has done.</summary>
internal sealed record BulkOutcome(int Status, string Id, string Etag)
{
    public BulkOutcome(int status, Guid id, string etag)
        : this(status, id.ToString(), etag) { }
}
