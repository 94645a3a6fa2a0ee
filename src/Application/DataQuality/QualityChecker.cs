using JippApi.Application.Common;
using JippApi.Domain.DataQuality;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.DataQuality;

/// <summary>A published record to check.</summary>
/// <param name="Number">Number of its entry in the directory.</param>
/// <param name="Id">Its id.</param>
internal readonly record struct QualityEntry(long Number, Guid Id);

/// <summary>Checks published records and keeps what was found; the caller saves.</summary>
internal sealed class QualityChecker(IAppDb db, QualityFactsReader reader, QualityTester tester, TimeProvider clock)
{
    /// <param name="entries">The records.</param>
    /// <param name="only">
    /// The only rule to check; null for all. A record that was never checked is checked by all rules even so: it would
    /// otherwise count as checked by rules that nobody has applied to it.
    /// </param>
    /// <param name="ct">Cancels the work.</param>
    public async Task CheckAsync(IReadOnlyList<QualityEntry> entries, QualityRule? only, CancellationToken ct)
    {
        if (entries.Count == 0)
            return;
        List<long> numbers = [.. entries.Select(entry => entry.Number)];
        var subjects = await reader.ReadAsync([.. entries.Select(entry => entry.Id)], ct);
        var checks = await db.QualityChecks.Where(c => numbers.Contains(c.EntryNumber)).ToDictionaryAsync(c => c.EntryNumber, ct);
        var findings = (await db.QualityFindings.Where(f => numbers.Contains(f.EntryNumber)).ToListAsync(ct)).ToLookup(f => f.EntryNumber);
        foreach (var entry in entries)
        {
            if (!subjects.TryGetValue(entry.Id, out var subject))
                continue; // it has been removed meanwhile, and its entry with it
            var check = checks.GetValueOrDefault(entry.Number);
            var rule = check is null ? null : only;
            var before = findings[entry.Number].Where(finding => rule is null || finding.Rule == rule);
            Keep(entry.Number, tester.Test(entry.Id, subject.Facts, rule), before);
            if (rule is null)
                Sign(entry.Number, check, subject.Innovation.Revision);
        }
    }

    private void Sign(long number, QualityCheck? check, int revision)
    {
        var now = clock.GetUtcNow();
        if (check is null)
            db.QualityChecks.Add(
                new()
                {
                    EntryNumber = number,
                    CheckedAt = now,
                    Revision = revision,
                    RulesVersion = QualityRuleBook.Version,
                }
            );
        else
            (check.CheckedAt, check.Revision, check.RulesVersion) = (now, revision, QualityRuleBook.Version);
    }

    private void Keep(long number, IReadOnlyList<QualityVerdict> verdicts, IEnumerable<QualityFinding> before)
    {
        var known = before.ToDictionary(finding => finding.Rule);
        foreach (var verdict in verdicts)
        {
            if (!known.Remove(verdict.Rule.Rule, out var finding))
                finding = db
                    .QualityFindings.Add(
                        new()
                        {
                            EntryNumber = number,
                            Rule = verdict.Rule.Rule,
                            FoundAt = clock.GetUtcNow(),
                        }
                    )
                    .Entity;
            (finding.Outcome, finding.RuleVersion) = (verdict.Outcome, verdict.Rule.Version);
            (finding.Members, finding.Value) = (verdict.Sign.Members, verdict.Sign.Value);
        }

        db.QualityFindings.RemoveRange(known.Values);
    }
}
