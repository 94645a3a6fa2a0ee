using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Duplicates;

/// <summary>A record with which others are compared.</summary>
internal sealed record MatchCandidate(InnovationId Id, bool IsPublic, MatchForm Form);

/// <summary>Finds records that share a key with others, by the index over the keys.</summary>
internal sealed class MatchCandidates(IAppDb db)
{
    /// <summary>A key that more records share says nothing; others of the same record do.</summary>
    private const int MaxRecords = 200;

    /// <summary>Records with which one is compared at most: those that share the most keys, rare ones first.</summary>
    private const int MaxCompared = 150;

    /// <summary>Keys in a statement, always the same number, so that its plan is reused.</summary>
    private const int KeysAtOnce = 24;

    private const int RecordsAtOnce = 1_000;

    /// <summary>Returns the numbers of the records with which each form is to be compared.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<long>>> FindAsync(IReadOnlyList<MatchForm> forms, CancellationToken ct)
    {
        var sought = forms.Select(MatchKeys.SoughtBy).ToList();
        var shared = await SharedAsync([.. sought.SelectMany(keys => keys).Distinct()], ct);
        return [.. sought.Select(keys => Ranked(keys.Select(key => shared.GetValueOrDefault(key, []))))];
    }

    /// <summary>Reads records by their numbers, of which one may stand for several.</summary>
    public async Task<ILookup<long, MatchCandidate>> ReadAsync(IEnumerable<long> numbers, CancellationToken ct)
    {
        List<MatchRecord> records = [];
        foreach (var chunk in numbers.Chunk(RecordsAtOnce))
            records.AddRange(await db.MatchRecords.AsNoTracking().Where(record => chunk.Contains(record.Number)).ToListAsync(ct));
        return records.ToLookup(
            record => record.Number,
            record => new MatchCandidate(record.InnovationId, record.IsPublic, record.ReadForm())
        );
    }

    /// <summary>Ranks records by the keys they share: the fewer share a key, the more it counts.</summary>
    private static List<long> Ranked(IEnumerable<IReadOnlyList<long>> keys)
    {
        Dictionary<long, double> weights = [];
        foreach (var records in keys.Where(records => records.Count <= MaxRecords))
        {
            foreach (var record in records)
                weights[record] = weights.GetValueOrDefault(record) + (1.0 / (1 + Math.Log2(records.Count)));
        }
        return [.. weights.Keys.OrderByDescending(record => weights[record]).ThenBy(record => record).Take(MaxCompared)];
    }

    /// <summary>Returns the records of each key, with one more than allowed where there are too many.</summary>
    private async Task<Dictionary<long, List<long>>> SharedAsync(IReadOnlyList<long> keys, CancellationToken ct)
    {
        Dictionary<long, List<long>> shared = [];
        foreach (var chunk in keys.Chunk(KeysAtOnce))
        {
            var padded = chunk.Concat(Enumerable.Repeat(chunk[^1], KeysAtOnce - chunk.Length));
            var rows = await padded.Select(RecordsOf).Aggregate(Queryable.Concat).ToListAsync(ct);
            foreach (var row in rows.Distinct())
                (shared.TryGetValue(row.Key, out var records) ? records : shared[row.Key] = []).Add(row.Record);
        }

        return shared;
    }

    /// <summary>Returns the first records of a key; the index stops there, however many share it.</summary>
    private IQueryable<MatchKey> RecordsOf(long key) =>
        db.MatchKeys.AsNoTracking().Where(row => row.Key == key).OrderBy(row => row.Record).Take(MaxRecords + 1);
}
