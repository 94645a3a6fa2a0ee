using JippApi.Application.Common;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.DataQuality;
using JippApi.Domain.Innovations;

namespace JippApi.Application.DataQuality;

/// <summary>A part of the directory.</summary>
/// <param name="RegionCode">The beginning of the code of a region; null for all.</param>
/// <param name="Sources">Lists that state the record; all when empty.</param>
public sealed record QualitySelection(string? RegionCode, IReadOnlyList<InnovationSource> Sources)
{
    /// <summary>The whole directory.</summary>
    public static QualitySelection All { get; } = new(null, []);

    /// <summary>Binds a cursor to the selection.</summary>
    internal string Key => $"{RegionCode}\n{string.Join(',', Sources)}";

    /// <summary>Returns the entries of the directory.</summary>
    internal IQueryable<DirectoryEntry> In(IAppDb db, IQueryable<DirectoryEntry> entries) =>
        DirectoryFiltering.Filtered(
            db,
            entries,
            new() { Regions = RegionCode is { } region ? [region] : [], Sources = [.. Sources.Select(Code.Of)] }
        );
}

/// <summary>Parts of the directory by what was found in them.</summary>
internal static class QualityStates
{
    public static IQueryable<DirectoryEntry> Checked(this IQueryable<DirectoryEntry> entries, IAppDb db) =>
        entries.Where(e => db.QualityChecks.Any(c => c.EntryNumber == e.Number));

    public static IQueryable<DirectoryEntry> WithFindings(this IQueryable<DirectoryEntry> entries, IAppDb db) =>
        entries.Where(e => db.QualityFindings.Any(f => f.EntryNumber == e.Number && f.Outcome == QualityOutcome.Found));

    /// <summary>Returns those in which nothing was found, although not by every rule.</summary>
    public static IQueryable<DirectoryEntry> NotEvaluated(this IQueryable<DirectoryEntry> entries, IAppDb db) =>
        entries.Where(e =>
            db.QualityFindings.Any(f => f.EntryNumber == e.Number && f.Outcome == QualityOutcome.Broken)
            && !db.QualityFindings.Any(f => f.EntryNumber == e.Number && f.Outcome == QualityOutcome.Found)
        );
}
