using JippApi.Infrastructure.Persistence.Plain;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// One change of a family of public resources that its <see cref="DataVersion"/> does not include yet. Writers only add
/// rows, so they never wait for each other. There is no foreign key to the families: checking it would make a writer
/// wait for the work that adds the rows up.
/// </summary>
public sealed class DataChange
{
    /// <summary>
    /// The order of storage, for deleting the oldest. Taken before the commit, so a lower id may become visible after a
    /// higher one: the newest id says nothing about what is visible, the number of rows does.
    /// </summary>
    public long Id { get; private set; }

    public required string Family { get; init; }

    /// <summary>Adds a row for each family the transaction has touched; visible when it commits.</summary>
    internal static Task RecordAsync(JippDb db, CancellationToken ct) =>
        db.InsertAsync<DataChange>([.. db.TouchedFamilies.Select(family => new DataChange { Family = family })], ct);
}
