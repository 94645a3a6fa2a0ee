using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Sources;

/// <summary>Reads sources with their counts.</summary>
internal static class SourceLookup
{
    public static async Task<SourceItem> ItemAsync(IAppDb db, InnovationSource source, CancellationToken ct)
    {
        var trust = await db.SourceTrusts.AsNoTracking().SingleOrDefaultAsync(t => t.Source == source, ct) ?? SourceTrust.Initial(source);
        var records = db.ListedRecords.Where(r => r.Source == source);
        return new()
        {
            Source = source,
            PublishesNew = trust.PublishesNew,
            Reason = trust.Reason,
            Records = await records.CountAsync(r => r.DelistedAt == null, ct),
            Delisted = await records.CountAsync(r => r.DelistedAt != null, ct),
            WaitingForMapping = await db.WaitingValues.Where(v => v.Source == source).Select(v => v.Key).Distinct().CountAsync(ct),
            LastStatedAt = await records.MaxAsync(r => (DateTimeOffset?)r.StatedAt, ct),
            Version = trust.Version,
        };
    }

    public static async Task<StaleVersionException> StaleAsync(IAppDb db, InnovationSource source, CancellationToken ct)
    {
        var item = await ItemAsync(db, source, ct);
        return new(item.Version, JsonSerializer.Serialize(item, SourceItemJson.Readable.SourceItem), null);
    }
}
