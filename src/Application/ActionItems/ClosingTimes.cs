using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ActionItems;

/// <summary>When the items that others depend on were closed; null for those that are open.</summary>
internal sealed class ClosingTimes(IReadOnlyDictionary<ActionItemId, DateTimeOffset?> times)
{
    /// <summary>Of nothing.</summary>
    public static ClosingTimes None { get; } = new(new Dictionary<ActionItemId, DateTimeOffset?>());

    /// <summary>What an item depends on that is open now.</summary>
    public IEnumerable<ActionItemId> OpenOf(ActionItem item) => item.DependsOn.Where(id => times.GetValueOrDefault(id) is null);

    /// <summary>What an item depends on that was not closed by the end of a day.</summary>
    public IEnumerable<ActionItemId> OpenOf(ActionItem item, DateOnly day) =>
        item.DependsOn.Where(id => !ActionItem.IsClosedBy(times.GetValueOrDefault(id), day));
}

internal static class ClosingTimesLookup
{
    /// <summary>Of all that the items depend on, in one query.</summary>
    public static async Task<ClosingTimes> ClosingTimesAsync(this IAppDb db, IReadOnlyCollection<ActionItem> items, CancellationToken ct)
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

    /// <summary>The item as it is answered after a write.</summary>
    public static async Task<ActionItemDocument> DocumentAsync(this IAppDb db, ActionItem item, DateOnly asOf, CancellationToken ct) =>
        ActionItemDocument.Of(item, asOf, await db.ClosingTimesAsync([item], ct));
}
