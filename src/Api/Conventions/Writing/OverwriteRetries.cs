using JippApi.Api.Conventions.Requests;
using JippApi.Api.Errors;
using JippApi.Application.Common;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.Conventions.Writing;

/// <summary>
/// Retries writes with <c>If-Match: *</c>, which overwrite whatever version is there: if another writer comes first,
/// the write reads and writes again instead of answering 412.
/// </summary>
internal static class OverwriteRetries
{
    /// <summary>
    /// Only writers in other processes, or writers that name a version, can come first, and this many never do so in a
    /// row.
    /// </summary>
    private const int MaxAttempts = 10;

    private const int MaxDelayMilliseconds = 20;

    private static readonly KeyedQueue Writers = new();

    /// <summary>Runs the write; writes that overwrite the same address wait for each other.</summary>
    public static Task<T> InTurnAsync<T>(HttpContext http, IAppDb db, Func<Task<T>> write) =>
        ETags.OfIfMatch(http.Request) switch
        {
            [ETags.Any] => Writers.RunAsync(
                http.Request.Path.Value ?? "",
                () => RunAsync(db, write, http.RequestAborted),
                http.RequestAborted
            ),
            [_, _, ..] tags => WithAnyAsync(tags, http, db, write),
            _ => write(),
        };

    /// <summary>
    /// Runs the write with one tag of a list after the other, until one is current (RFC 9110 §13.1.1).
    /// </summary>
    private static async Task<T> WithAnyAsync<T>(IReadOnlyList<string> tags, HttpContext http, IAppDb db, Func<Task<T>> write)
    {
        foreach (var tag in tags.SkipLast(1))
        {
            http.Request.Headers.IfMatch = tag;
            try
            {
                return await write();
            }
            catch (Exception e)
                when (e is StaleVersionException or ProblemException { Type.Status: StatusCodes.Status412PreconditionFailed })
            {
                db.ClearTrackedChanges();
            }
        }

        http.Request.Headers.IfMatch = tags[^1];
        return await write();
    }

    /// <summary>Runs a write that overwrites, and retries it if another writer came first.</summary>
    public static async Task<T> RunAsync<T>(IAppDb db, Func<Task<T>> write, CancellationToken ct)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                return await write();
            }
            catch (Exception e) when (tried < MaxAttempts && IsConflict(e))
            {
                db.ClearTrackedChanges();
                await Task.Delay(Random.Shared.Next(MaxDelayMilliseconds), ct);
            }
        }
    }

    /// <summary>
    /// Whether another writer came first: the version has changed, or the next revision already exists.
    /// </summary>
    private static bool IsConflict(Exception e) =>
        e switch
        {
            DbUpdateConcurrencyException or StaleVersionException => true,
            DbUpdateException update => update.IsUniqueViolation(),
            ProblemException problem => problem.Type == Problems.PreconditionFailed,
            _ => false,
        };
}
