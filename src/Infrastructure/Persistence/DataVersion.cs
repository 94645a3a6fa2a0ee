using JippApi.Application.Common;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// How often a family of public resources has changed: what tells every process whether its cached answers still hold.
/// </summary>
public sealed class DataVersion
{
    /// <summary>One of <see cref="DataFamilies"/>.</summary>
    public required string Family { get; init; }

    /// <summary>Grows with each transaction that changes something public.</summary>
    public long Value { get; private set; }

    /// <summary>
    /// Grows the versions of the families that the transaction has touched; the last statement before it commits, so
    /// that the lock is short.
    /// </summary>
    internal static async Task GrowAsync(JippDb db, CancellationToken ct)
    {
        foreach (var family in db.Touched.Order(StringComparer.Ordinal))
        {
            var grown = await db
                .DataVersions.Where(v => v.Family == family)
                .ExecuteUpdateAsync(v => v.SetProperty(x => x.Value, x => x.Value + 1), ct);
            if (grown == 0)
                throw new InvalidOperationException($"Data version '{family}' is missing: migrate the database.");
        }
    }
}
