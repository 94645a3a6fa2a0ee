using JippApi.Application.Common;
using JippApi.Application.Innovations;

namespace JippApi.Application.Sources;

/// <summary>Reports the awards in rows of lists that an edition held here decides.</summary>
internal static class ReportedStatements
{
    /// <summary>Returns a record that also reports its awards of editions held here.</summary>
    public static async Task<SourceRecordItem> ReportedAsync(IDecidedAwards decided, SourceRecordItem item, CancellationToken ct)
    {
        if (item.Statement.Awards is not { Count: > 0 } awards)
            return item;
        var held = await decided.AmongAsync(awards, item.Statement.RegionCode, ct);
        return held.Count == 0 ? item : item with { OfOtherLists = [.. item.OfOtherLists.Union(held.Select(award => award.Text))] };
    }

    /// <summary>Returns a page of records that also report their awards of editions held here.</summary>
    public static async Task<Listing<SourceRecordItem>> ReportedAsync(
        IDecidedAwards decided,
        Listing<SourceRecordItem> page,
        CancellationToken ct
    )
    {
        List<SourceRecordItem> items = [];
        foreach (var item in page.Items)
            items.Add(await ReportedAsync(decided, item, ct));
        return page with { Items = items };
    }
}
