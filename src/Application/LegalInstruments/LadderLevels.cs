using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.LegalInstruments;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.LegalInstruments;

/// <summary>
/// Computes the levels of many innovations, and brings those in the directory up to date. The facts are those of
/// <see cref="LadderReader"/>, so a filter never decides otherwise than the ladder of a single innovation.
/// </summary>
public static class LadderLevels
{
    /// <summary>
    /// Returns the levels of innovations as of a moment. Those that could not rise by legal instruments or evidence cost
    /// no query; the others cost a few together.
    /// </summary>
    public static Task<IReadOnlyDictionary<InnovationId, LadderLevel>> OfAsync(
        IAppDb db,
        IEnumerable<Innovation> innovations,
        DateTimeOffset at,
        CancellationToken ct
    ) => OfAsync(db, [.. innovations.Select(LadderSubject.Of)], at, ct);

    /// <summary>
    /// Brings the levels in the directory up to date, within the open transaction. What needs no change is neither locked
    /// nor written.
    /// </summary>
    /// <returns>The number of entries changed; the caller saves.</returns>
    internal static async Task<int> RefreshAsync(IAppDb db, IReadOnlyCollection<InnovationId> ids, DateTimeOffset at, CancellationToken ct)
    {
        var outdated = ids.Count == 0 ? [] : (await OutdatedAsync(db, ids, at, ct)).Keys.ToList();
        if (outdated.Count == 0)
            return 0;

        // Whoever writes one of them at the same time does so before it is read again, or after this transaction
        var guids = outdated.ConvertAll(id => id.Value);
        await db.Directory.Where(e => guids.Contains(e.Id)).ExecuteUpdateAsync(e => e.SetProperty(x => x.Year, x => x.Year), ct);
        await db
            .Innovations.Where(i => outdated.Contains(i.Id))
            .ExecuteUpdateAsync(i => i.SetProperty(x => x.Revision, x => x.Revision), ct);
        var levels = await OutdatedAsync(db, outdated, at, ct);
        foreach (var entry in await db.Directory.Where(e => guids.Contains(e.Id)).ToListAsync(ct))
            if (levels.TryGetValue(new(entry.Id), out var level))
                entry.LadderLevel = Code.Of(level);
        return levels.Count;
    }

    /// <summary>Returns the levels of those entries that show another one.</summary>
    private static async Task<Dictionary<InnovationId, LadderLevel>> OutdatedAsync(
        IAppDb db,
        IReadOnlyCollection<InnovationId> ids,
        DateTimeOffset at,
        CancellationToken ct
    )
    {
        var guids = ids.Select(id => id.Value).ToList();
        var shown = await db
            .Directory.Where(e => guids.Contains(e.Id))
            .Select(e => new { e.Id, e.LadderLevel })
            .ToDictionaryAsync(e => new InnovationId(e.Id), e => e.LadderLevel, ct);
        var listed = shown.Keys.ToList();
        var subjects = await db.Innovations.AsNoTracking().Where(i => listed.Contains(i.Id)).Select(LadderSubject.Columns).ToListAsync(ct);
        var levels = await OfAsync(db, subjects, at, ct);
        return levels.Where(level => shown[level.Key] != Code.Of(level.Value)).ToDictionary();
    }

    private static async Task<IReadOnlyDictionary<InnovationId, LadderLevel>> OfAsync(
        IAppDb db,
        IReadOnlyCollection<LadderSubject> innovations,
        DateTimeOffset at,
        CancellationToken ct
    )
    {
        var levels = innovations.ToDictionary(one => one.Id, one => Ladder.LevelOf(one.WithoutPapers(at)));
        var rising = innovations.Where(one => levels[one.Id] == Ladder.HighestWithoutPapers).ToList();
        foreach (var (id, facts) in await LadderReader.FactsAsync(db, rising, at, ct))
            levels[id] = Ladder.LevelOf(facts);
        return levels;
    }
}
