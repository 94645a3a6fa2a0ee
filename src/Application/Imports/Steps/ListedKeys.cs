using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>The keys of a list that are known before its rows are taken over.</summary>
internal static class ListedKeys
{
    /// <summary>Returns those of the keys that the list, or an innovation that names it, has already.</summary>
    public static async Task<HashSet<string>> OfAsync(IAppDb db, InnovationSource source, IReadOnlyList<string> keys, CancellationToken ct)
    {
        var listed = await db
            .ListedRecords.Where(record => record.Source == source && keys.Contains(record.Key))
            .Select(record => record.Key)
            .ToListAsync(ct);
        var named = await db
            .Innovations.SelectMany(innovation => innovation.SourceRecords)
            .Where(record => record.Source == source && keys.Contains(record.SourceRecordId!))
            .Select(record => record.SourceRecordId!)
            .ToListAsync(ct);
        return [.. listed, .. named];
    }
}
