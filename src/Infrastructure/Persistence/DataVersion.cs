using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Counts the changes of a family of public resources. From the count, every process sees whether its cached answers
/// are still valid.
/// </summary>
public sealed class DataVersion
{
    public required string Family { get; init; }

    /// <summary>Grows with each transaction that changes public data.</summary>
    public long Value { get; private set; }

    /// <summary>
    /// Increments the versions of the families the transaction has touched. This is its last statement before the
    /// commit, so that the lock is held briefly.
    /// </summary>
    internal static async Task IncrementAsync(JippDb db, CancellationToken ct)
    {
        foreach (var family in db.TouchedFamilies.Order(StringComparer.Ordinal))
        {
            var grown = await db
                .DataVersions.Where(v => v.Family == family)
                .ExecuteUpdateAsync(v => v.SetProperty(x => x.Value, x => x.Value + 1), ct);
            if (grown == 0)
                throw new InvalidOperationException($"Data version '{family}' is missing: migrate the database.");
        }
    }
}
