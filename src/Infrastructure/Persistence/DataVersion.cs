using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// The changes of a family of public resources that have been added up. Its version is this number plus the number of
/// visible <see cref="DataChange"/> rows: it grows with every commit that changes the family, in whatever order
/// transactions commit (docs/decisions/0013-data-versions.md).
/// </summary>
public sealed class DataVersion
{
    public required string Family { get; init; }

    /// <summary>Grows only while rows are folded into it, and by as many as are deleted.</summary>
    public long Value { get; private set; }

    /// <summary>
    /// Returns the version of each family. One statement, and so one view of both tables: with two, rows folded in
    /// between would count twice or not at all.
    /// </summary>
    public static async Task<Dictionary<string, long>> ReadAllAsync(JippDb db, CancellationToken ct)
    {
        var parts = await db
            .DataVersions.Select(version => new { version.Family, version.Value })
            .Concat(db.DataChanges.GroupBy(change => change.Family).Select(rows => new { Family = rows.Key, Value = rows.LongCount() }))
            .ToListAsync(ct);
        return parts.GroupBy(part => part.Family).ToDictionary(family => family.Key, family => family.Sum(part => part.Value));
    }
}
