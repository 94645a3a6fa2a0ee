using JippApi.Api.Conventions.Requests;
using JippApi.Api.Errors;
using JippApi.Application.Common;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.Conventions.Writing;

/// <summary>
/// Writes of those who say <c>If-Match: *</c>, whatever is there is to be overwritten: who is overtaken by another
/// writer reads again and writes again, and is not told that somebody was faster.
/// </summary>
internal static class Overwriting
{
    /// <summary>
    /// Only writers of other processes get in between, and those who name a version: so often in a row nobody is.
    /// </summary>
    private const int Tries = 10;

    private const int LongestPause = 20;

    private static readonly Turns Writers = new();

    /// <summary>Runs the write of a request that may overwrite, one after another for each address.</summary>
    public static Task<T> InTurnAsync<T>(HttpContext http, IAppDb db, Func<Task<T>> write) =>
        http.Request.Headers.IfMatch == ETags.Any
            ? Writers.TakeAsync(http.Request.Path.Value ?? "", () => RunAsync(db, write, http.RequestAborted), http.RequestAborted)
            : write();

    /// <summary>Runs a write that may overwrite.</summary>
    public static async Task<T> RunAsync<T>(IAppDb db, Func<Task<T>> write, CancellationToken ct)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                return await write();
            }
            catch (Exception e) when (tried < Tries && IsOvertaken(e))
            {
                db.Forget();
                await Task.Delay(Random.Shared.Next(LongestPause), ct);
            }
        }
    }

    /// <summary>
    /// What was read is no longer there: its version is another, or its next revision has been written.
    /// </summary>
    private static bool IsOvertaken(Exception e) =>
        e switch
        {
            DbUpdateConcurrencyException or StaleVersionException => true,
            DbUpdateException update => update.IsUniqueViolation(),
            ProblemException problem => problem.Type == Problems.PreconditionFailed,
            _ => false,
        };
}
