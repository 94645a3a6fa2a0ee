using JippApi.Application.Common;
using JippApi.Application.Innovations.Directory;
using JippApi.Domain.DataQuality;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.DataQuality;

/// <summary>The grouping of counts of data quality.</summary>
public enum QualityGrouping
{
    /// <summary>Rules of data quality.</summary>
    Rule,

    /// <summary>Lists that state the record.</summary>
    Source,

    /// <summary>Provinces.</summary>
    Province,
}

/// <summary>Counts of records; all but the first add up to it.</summary>
internal readonly record struct QualityCounts(int Records, int WithFindings, int NotEvaluated, int WithoutFindings, int Unchecked)
{
    public static QualityCounts Of(int records, int isChecked, int withFindings, int notEvaluated) =>
        new(records, withFindings, notEvaluated, isChecked - withFindings - notEvaluated, records - isChecked);

    public int Checked => Records - Unchecked;
}

/// <summary>Counts records of the directory, with as many queries for all groups as for one.</summary>
internal sealed class QualityCounting(IAppDb db)
{
    /// <summary>The key of records that state no province or source.</summary>
    public const string None = "";

    /// <summary>Returns the counts of all entries.</summary>
    public async Task<QualityCounts> OfAllAsync(IQueryable<DirectoryEntry> entries, CancellationToken ct) =>
        QualityCounts.Of(
            await entries.CountAsync(ct),
            await entries.Checked(db).CountAsync(ct),
            await entries.WithFindings(db).CountAsync(ct),
            await entries.NotEvaluated(db).CountAsync(ct)
        );

    /// <summary>Returns the counts by province or source.</summary>
    public async Task<IReadOnlyDictionary<string, QualityCounts>> ByAsync(
        QualityGrouping by,
        IQueryable<DirectoryEntry> entries,
        CancellationToken ct
    )
    {
        var records = await GroupedAsync(by, entries, ct);
        var (isChecked, found, broken) = (
            await GroupedAsync(by, entries.Checked(db), ct),
            await GroupedAsync(by, entries.WithFindings(db), ct),
            await GroupedAsync(by, entries.NotEvaluated(db), ct)
        );
        return records.ToDictionary(
            group => group.Key,
            group =>
                QualityCounts.Of(
                    group.Value,
                    isChecked.GetValueOrDefault(group.Key),
                    found.GetValueOrDefault(group.Key),
                    broken.GetValueOrDefault(group.Key)
                )
        );
    }

    /// <summary>Returns the counts by rule: each rule looks at every record.</summary>
    public async Task<IReadOnlyDictionary<QualityRule, QualityCounts>> ByRuleAsync(
        IQueryable<DirectoryEntry> entries,
        QualityCounts all,
        CancellationToken ct
    )
    {
        var rows = await db
            .QualityFindings.Join(entries, f => f.EntryNumber, e => e.Number, (f, e) => f)
            .GroupBy(f => new { f.Rule, f.Outcome })
            .Select(same => new
            {
                same.Key.Rule,
                same.Key.Outcome,
                Count = same.Count(),
            })
            .ToListAsync(ct);
        var counts = rows.ToDictionary(row => (row.Rule, row.Outcome), row => row.Count);
        return QualityRuleBook.All.ToDictionary(
            entry => entry.Rule,
            entry =>
                QualityCounts.Of(
                    all.Records,
                    all.Checked,
                    counts.GetValueOrDefault((entry.Rule, QualityOutcome.Found)),
                    counts.GetValueOrDefault((entry.Rule, QualityOutcome.Broken))
                )
        );
    }

    /// <summary>Counts entries by province or source; a record in several lists counts in each of them.</summary>
    private async Task<Dictionary<string, int>> GroupedAsync(QualityGrouping by, IQueryable<DirectoryEntry> entries, CancellationToken ct)
    {
        var facet = by == QualityGrouping.Province ? Facets.Province : Facets.Source;
        var counts = await entries.CountByAsync(facet, db, ct);
        return counts.ToDictionary(count => count.Value ?? None, count => count.Count);
    }
}
