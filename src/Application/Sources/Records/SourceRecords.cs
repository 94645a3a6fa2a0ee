using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Sources;

/// <summary>Finds the records of sources.</summary>
internal static class SourceRecords
{
    /// <summary>Requires that the caller reads what the source lists.</summary>
    public static void RequireReader(ICurrentUser user, InnovationSource source)
    {
        var reach = user.Caller!.ReachOf(Permissions.ReadInnovations);
        if (!reach.IsNationwide && !reach.Sources.Contains(source))
            throw new ForbiddenException(Permissions.ReadInnovations);
    }

    /// <summary>Returns a record.</summary>
    public static async Task<ListedRecord> FindAsync(IAppDb db, InnovationSource source, string key, CancellationToken ct)
    {
        var trimmed = SourceRecord.KeyOf(key) ?? "";
        return await db.ListedRecords.SingleOrDefaultAsync(r => r.Source == source && r.Key == trimmed, ct)
            ?? throw new NotFoundException(nameof(ListedRecord));
    }

    public static void RequireVersion(ListedRecord record, int expected)
    {
        if (record.Version != expected)
            throw Stale(record);
    }

    /// <summary>Returns the refusal of a write that expects another version, or none at all.</summary>
    public static StaleVersionException Stale(ListedRecord record) =>
        new(record.Version, JsonSerializer.Serialize(SourceRecordItem.Of(record), SourceItemJson.Readable.SourceRecordItem), null);
}
