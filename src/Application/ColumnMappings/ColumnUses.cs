using JippApi.Application.Common;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ColumnMappings;

/// <summary>The members that the columns of a file state: recorded, or else suggested by the titles.</summary>
public static class ColumnUses
{
    /// <summary>Longer titles are cut.</summary>
    public const int TitleMaxLength = ColumnMapping.TitleMaxLength;

    /// <summary>Held while a version gets its number.</summary>
    internal const string Lock = "column-mappings";

    /// <summary>How many versions are looked through.</summary>
    private const int MaxVersions = 100;

    /// <summary>
    /// Returns the newest mapping of the source that knows all columns, with its version; else the guess, without one.
    /// </summary>
    public static async Task<(int? Version, IReadOnlyList<ColumnUse> Uses)> ForAsync(
        IAppDb db,
        InnovationSource source,
        IReadOnlyList<string> columns,
        CancellationToken ct
    ) =>
        await FindAsync(db, source, columns, ct) is { } mapping
            ? (mapping.Number, Of(mapping, columns))
            : (null, [.. ColumnGuess.Of(source, columns).Select(guess => new ColumnUse(guess.Column, guess.Member))]);

    /// <summary>Returns the newest mapping that knows all columns; null when there is none.</summary>
    internal static async Task<ColumnMapping?> FindAsync(
        IAppDb db,
        InnovationSource source,
        IReadOnlyList<string> columns,
        CancellationToken ct
    )
    {
        var keys = columns.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var versions = db.ColumnMappings.AsNoTracking().Where(m => m.Source == source).OrderByDescending(m => m.Number).Take(MaxVersions);
        await foreach (var mapping in versions.AsAsyncEnumerable().WithCancellation(ct))
            if (keys.IsSubsetOf(mapping.Columns.Select(use => KeyOf(use.Column))))
                return mapping;
        return null;
    }

    /// <summary>Returns what a mapping says of columns, in their order.</summary>
    internal static IReadOnlyList<ColumnUse> Of(ColumnMapping mapping, IReadOnlyList<string> columns)
    {
        var members = mapping.Columns.DistinctBy(use => KeyOf(use.Column)).ToDictionary(use => KeyOf(use.Column), use => use.Member);
        return [.. columns.Select(column => new ColumnUse(column, members.GetValueOrDefault(KeyOf(column))))];
    }

    /// <summary>Returns what all spellings of a title have in common.</summary>
    internal static string KeyOf(string column) => string.Concat(HeaderWords.WordsOf(column)) is { Length: > 0 } letters ? letters : column;
}
