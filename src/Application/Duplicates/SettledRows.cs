using JippApi.Domain.Duplicates;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Duplicates;

/// <summary>
/// Two rows of lists on which somebody has decided that both stay. It outlives the records: when a list states the rows
/// again and new records are made of them, the decision is found by the rows.
/// </summary>
/// <param name="Rows">Both rows, in one order.</param>
/// <param name="CandidateId">The pair that was decided.</param>
public sealed record SettledRows(string Rows, DuplicateCandidateId CandidateId)
{
    /// <summary>Returns how pairs of rows of two records are remembered.</summary>
    internal static IEnumerable<string> Of(IEnumerable<SourceRecord> one, IEnumerable<SourceRecord> other) =>
        (
            from mine in one.Select(RowOf).OfType<string>()
            from theirs in other.Select(RowOf).OfType<string>()
            select Pair(mine, theirs)
        ).Distinct();

    private static string Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? $"{one}\n{other}" : $"{other}\n{one}";

    private static string? RowOf(SourceRecord record) =>
        record.SourceRecordId is { } key ? $"{record.Source}:{key.ToLowerInvariant()}" : null;
}
