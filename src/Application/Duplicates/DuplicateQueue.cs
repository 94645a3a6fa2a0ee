using JippApi.Application.Common;
using JippApi.Domain.Duplicates;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Duplicates;

/// <summary>Keeps pairs of records that somebody should compare.</summary>
internal sealed class DuplicateQueue(IAppDb db, TimeProvider clock)
{
    /// <summary>
    /// Adds pairs of a record and its matches, except those on which somebody has decided; the caller saves.
    /// </summary>
    public Task OfferAsync(InnovationId record, IReadOnlyList<DuplicateMatch> matches, CancellationToken ct) =>
        OfferAsync([.. matches.Select(match => (record, match))], ct);

    /// <summary>Adds pairs of many records at once; the caller saves.</summary>
    /// <returns>The number of new pairs.</returns>
    public async Task<int> OfferAsync(IReadOnlyList<(InnovationId Record, DuplicateMatch Match)> offered, CancellationToken ct)
    {
        var pairs = offered
            .Where(pair => pair.Record != pair.Match.InnovationId)
            .GroupBy(pair => DuplicateCandidate.Ordered(pair.Record, pair.Match.InnovationId), pair => pair.Match)
            .ToDictionary(group => group.Key, group => group.MaxBy(match => match.Score)!);
        if (pairs.Count == 0)
            return 0;

        var known = await KnownAsync(pairs.Keys, ct);
        foreach (var (pair, candidate) in known.Where(known => pairs.ContainsKey(known.Key)))
            Compare(candidate, pairs[pair]);
        var unknown = pairs.Where(pair => !known.ContainsKey(pair.Key)).ToList();
        var settled = await SettledAsync([.. unknown.Select(pair => pair.Key)], ct);
        var fresh = unknown.Where(pair => !settled.Contains(pair.Key)).ToList();
        foreach (var (pair, match) in fresh)
            db.DuplicateCandidates.Add(
                DuplicateCandidate.Find(pair.First, pair.Second, match.Score, match.Band, match.IsReplica, match.Reasons, clock.GetUtcNow())
            );
        return fresh.Count;
    }

    private static void Compare(DuplicateCandidate candidate, DuplicateMatch match)
    {
        if ((candidate.Score, candidate.Band, candidate.IsReplica) != (match.Score, match.Band, match.IsReplica))
            candidate.Compare(match.Score, match.Band, match.IsReplica, match.Reasons);
    }

    private async Task<Dictionary<(InnovationId First, InnovationId Second), DuplicateCandidate>> KnownAsync(
        IEnumerable<(InnovationId First, InnovationId Second)> pairs,
        CancellationToken ct
    )
    {
        var first = pairs.Select(pair => pair.First).Distinct().ToList();
        var second = pairs.Select(pair => pair.Second).Distinct().ToList();
        var stored = await db.DuplicateCandidates.Where(c => first.Contains(c.FirstId) && second.Contains(c.SecondId)).ToListAsync(ct);
        return stored
            .Union(db.DuplicateCandidates.Local)
            .DistinctBy(candidate => (candidate.FirstId, candidate.SecondId))
            .ToDictionary(candidate => (candidate.FirstId, candidate.SecondId));
    }

    /// <summary>Returns the pairs whose rows of lists somebody has decided on before, as other records.</summary>
    private async Task<HashSet<(InnovationId, InnovationId)>> SettledAsync(
        IReadOnlyList<(InnovationId First, InnovationId Second)> pairs,
        CancellationToken ct
    )
    {
        if (pairs.Count == 0)
            return [];
        var ids = pairs.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct().ToList();
        var stored = await db
            .Innovations.AsNoTracking()
            .Where(i => ids.Contains(i.Id))
            .SelectMany(i => i.SourceRecords, (i, record) => new { i.Id, Record = record })
            .ToListAsync(ct);
        var rows = stored.Select(row => (row.Id, row.Record)).Concat(Unsaved(ids)).ToLookup(row => row.Id, row => row.Record);
        var asked = pairs.ToDictionary(pair => pair, pair => SettledRows.Of(rows[pair.First], rows[pair.Second]).ToList());
        var texts = asked.Values.SelectMany(text => text).Distinct().ToList();
        if (texts.Count == 0)
            return [];
        var candidates = db.DuplicateCandidates.Where(c =>
            c.Status == DuplicateStatus.Distinct || c.Status == DuplicateStatus.RelatedReplica
        );
        var settled = await db
            .SettledRows.Where(row => texts.Contains(row.Rows) && candidates.Any(c => c.Id == row.CandidateId))
            .Select(row => row.Rows)
            .ToHashSetAsync(ct);
        return [.. asked.Where(pair => pair.Value.Any(settled.Contains)).Select(pair => pair.Key)];
    }

    private IEnumerable<(InnovationId Id, SourceRecord Record)> Unsaved(List<InnovationId> ids) =>
        db.Innovations.Local.Where(i => ids.Contains(i.Id)).SelectMany(i => i.SourceRecords, (i, record) => (i.Id, record));
}
