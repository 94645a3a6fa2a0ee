using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>What is known of a list before its rows are taken over.</summary>
internal static class ListedKeys
{
    /// <summary>Returns those of the keys that the list, or an innovation that names it, has already.</summary>
    public static async Task<HashSet<string>> OfAsync(
        IAppDb db,
        InnovationSource source,
        IReadOnlyList<string> keys,
        CancellationToken ct
    )
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

/// <summary>The trust in a list, whether or not somebody has changed it.</summary>
internal static class SourceTrusts
{
    /// <summary>Whether new records of the list are published at once.</summary>
    public static async Task<bool> PublishesAsync(IAppDb db, InnovationSource source, CancellationToken ct) =>
        await db.SourceTrusts.Where(trust => trust.Source == source).Select(trust => (bool?)trust.PublishesNew).SingleOrDefaultAsync(ct)
        ?? SourceTrust.Initial(source).PublishesNew;
}
