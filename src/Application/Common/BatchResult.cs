using JippApi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

/// <summary>The outcome of one step of the daily work.</summary>
/// <param name="Done">Number of rows changed.</param>
/// <param name="Last">Where the next step continues; null when nothing is left.</param>
public sealed record BatchResult(int Done, Guid? Last)
{
    /// <summary>
    /// Returns the outcome of a step that leaves out the next row, reading nothing of it but its id: the row may be the
    /// one that cannot be read.
    /// </summary>
    public static async Task<BatchResult> LeavingOutAsync<TId>(IQueryable<TId> ids, CancellationToken ct)
        where TId : struct, IEntityId<TId> => new(0, await ids.Take(1).ToListAsync(ct) is [var next] ? next.Value : null);
}
