using JippApi.Application.Common;
using JippApi.Domain.DataQuality;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.DataQuality;

/// <summary>The findings of the rules of data quality on an innovation.</summary>
public sealed record QualityReport
{
    /// <summary>Id of the innovation.</summary>
    public required Guid InnovationId { get; init; }

    /// <summary>When it was checked last; absent when it has not been checked since it was published.</summary>
    public DateTimeOffset? CheckedAt { get; init; }

    /// <summary>The revision that was checked; absent when none was.</summary>
    public int? Revision { get; init; }

    /// <summary>The findings, the most serious first; empty when there is nothing to correct.</summary>
    public required IReadOnlyList<QualityFindingItem> Findings { get; init; }
}

/// <summary>The finding of a rule of data quality on a record.</summary>
public sealed record QualityFindingItem
{
    /// <summary>The rule; <c>/quality-rules</c> has its texts.</summary>
    public required QualityRule Rule { get; init; }

    /// <summary>How much it matters.</summary>
    public required QualitySeverity Severity { get; init; }

    /// <summary>Whether something was found, or the rule could not be applied to this record.</summary>
    public required QualityOutcome Outcome { get; init; }

    /// <summary>
    /// JSON pointers to the members of the innovation that show it; empty when other records show it.
    /// </summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>
    /// A part of what was found, such as the year; absent where it must not be public, and where the members say all.
    /// </summary>
    public string? Value { get; init; }

    /// <summary>When it was found first; it has been there at every check since.</summary>
    public required DateTimeOffset FoundAt { get; init; }

    internal static QualityFindingItem Of(QualityFinding finding) =>
        new()
        {
            Rule = finding.Rule,
            Severity = QualityRuleBook.Of(finding.Rule).Severity,
            Outcome = finding.Outcome,
            Members = finding.Members,
            Value = finding.Value,
            FoundAt = finding.FoundAt,
        };
}

/// <summary>Reads what is known about the quality of records.</summary>
internal static class QualityReports
{
    private static readonly Dictionary<QualityRule, int> Places = QualityRuleBook
        .All.Index()
        .ToDictionary(entry => entry.Item.Rule, entry => entry.Index);

    /// <summary>Returns findings in the order of the rules.</summary>
    public static IReadOnlyList<QualityFindingItem> Items(IEnumerable<QualityFinding> findings) =>
        [.. findings.OrderBy(finding => Places[finding.Rule]).Select(QualityFindingItem.Of)];

    /// <summary>
    /// Returns what is known about a record; drafts are never checked, and nothing is known about them.
    /// </summary>
    public static async Task<QualityReport> ReadAsync(IAppDb db, Guid id, CancellationToken ct)
    {
        var number = await db.Directory.Where(e => e.Id == id).Select(e => (long?)e.Number).SingleOrDefaultAsync(ct);
        if (number is null)
            return new() { InnovationId = id, Findings = [] };
        var check = await db.QualityChecks.AsNoTracking().SingleOrDefaultAsync(c => c.EntryNumber == number, ct);
        var findings = await db.QualityFindings.AsNoTracking().Where(f => f.EntryNumber == number).ToListAsync(ct);
        return new()
        {
            InnovationId = id,
            CheckedAt = check?.CheckedAt,
            Revision = check?.Revision,
            Findings = Items(findings),
        };
    }
}
