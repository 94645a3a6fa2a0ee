using System.Diagnostics.Metrics;
using JippApi.Application.Common;
using JippApi.Domain.DataQuality;
using Microsoft.Extensions.Logging;

namespace JippApi.Application.DataQuality;

/// <summary>The finding of a rule on a record; nothing when the record has no sign of it.</summary>
internal sealed record QualityVerdict(QualityRuleEntry Rule, QualityOutcome Outcome, QualitySign Sign);

/// <summary>
/// Tests records by all rules that hold. A rule that fails on one record says so there, and neither the other rules nor
/// the other records notice.
/// </summary>
internal sealed class QualityTester(IReadOnlyDictionary<QualityRule, Func<QualityFacts, QualitySign?>> tests, ILogger<QualityTester> log)
{
    private static readonly Counter<long> Broken = Telemetry.Meter.CreateCounter<long>(
        "jipp.quality.broken",
        "{record}",
        "Records to which a rule of data quality could not be applied, by rule."
    );

    /// <param name="record">Id of the record, for the log.</param>
    /// <param name="facts">The record.</param>
    /// <param name="only">The only rule to test; null for all.</param>
    public IReadOnlyList<QualityVerdict> Test(Guid record, QualityFacts facts, QualityRule? only = null) =>
        [
            .. QualityRuleBook
                .HoldingOn(facts.Today)
                .Where(entry => only is null || entry.Rule == only)
                .Select(entry => Test(record, facts, entry))
                .OfType<QualityVerdict>(),
        ];

    private QualityVerdict? Test(Guid record, QualityFacts facts, QualityRuleEntry entry)
    {
        try
        {
            return tests[entry.Rule](facts) is { } sign ? new(entry, QualityOutcome.Found, sign.Trimmed()) : null;
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or OperationCanceledException))
        {
            // Only the type of the failure is kept: its message may repeat what the record says
            log.LogWarning(failure, "The rule {Rule} cannot be applied to innovation {Innovation}", Code.Of(entry.Rule), record);
            Broken.Add(1, new KeyValuePair<string, object?>("rule", Code.Of(entry.Rule)));
            return new(entry, QualityOutcome.Broken, new([], failure.GetType().Name));
        }
    }
}
