using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ActionItems;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ActionItems;

/// <summary>Closing times of the items others depend on; null for open ones.</summary>
internal sealed class ClosingTimes(IReadOnlyDictionary<ActionItemId, DateTimeOffset?> times)
{
    /// <summary>No closing times.</summary>
    public static ClosingTimes None { get; } = new(new Dictionary<ActionItemId, DateTimeOffset?>());

    /// <summary>Returns the dependencies of an item that are open now.</summary>
    public IEnumerable<ActionItemId> OpenDependencies(ActionItem item) => item.DependsOn.Where(id => times.GetValueOrDefault(id) is null);

    /// <summary>Returns the dependencies of an item that were still open at the end of a day.</summary>
    public IEnumerable<ActionItemId> OpenDependencies(ActionItem item, DateOnly day) =>
        item.DependsOn.Where(id => !ActionItem.IsClosedBy(times.GetValueOrDefault(id), day));
}

internal static class ClosingTimesLookup
{
    /// <summary>Reads the closing times of all dependencies of the items in one query.</summary>
    public static async Task<ClosingTimes> ClosingTimesAsync(IAppDb db, IReadOnlyCollection<ActionItem> items, CancellationToken ct)
    {
        List<ActionItemId> ids = [.. items.SelectMany(item => item.DependsOn).Distinct()];
        return new(
            ids.Count == 0
                ? new Dictionary<ActionItemId, DateTimeOffset?>()
                : await db
                    .ActionItems.AsNoTracking()
                    .Where(i => ids.Contains(i.Id))
                    .Select(i => new { i.Id, i.ClosedAt })
                    .ToDictionaryAsync(i => i.Id, i => i.ClosedAt, ct)
        );
    }

    /// <summary>Returns the document sent in response to a write.</summary>
    public static async Task<ActionItemDocument> DocumentAsync(
        IAppDb db,
        ICurrentUser user,
        ActionItem item,
        AsOfDay asOf,
        CancellationToken ct
    ) => (await ClosingTimesLookup.DocumentsAsync(db, user, [item], asOf, ct))[0];

    /// <summary>Returns the documents of items with a constant number of queries.</summary>
    public static async Task<IReadOnlyList<ActionItemDocument>> DocumentsAsync(
        IAppDb db,
        ICurrentUser user,
        IReadOnlyList<ActionItem> items,
        AsOfDay asOf,
        CancellationToken ct
    )
    {
        var times = await ClosingTimesLookup.ClosingTimesAsync(db, items, ct);
        var running = await RunningPlans.ReadAsync(db, items, asOf, ct);
        var labels = await ItemLabels.ReadAsync(db, user, items, ct);
        return [.. items.Select(item => ActionItemDocument.Of(item, asOf.Day, times, running, labels))];
    }
}
