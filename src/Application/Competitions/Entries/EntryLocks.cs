using JippApi.Application.Common;
using JippApi.Application.Competitions.Editions;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Entries;

/// <summary>
/// Lets those take turns who submit, withdraw or decide on entries of an edition, or move its stages: quotas, numbers
/// and the last moment for submissions hold even when many come at once.
/// </summary>
internal static class EntryLocks
{
    /// <summary>
    /// Waits for the others, until the surrounding transaction ends; comes before anything is read. The name is also
    /// that of those who judge the edition.
    /// </summary>
    public static Task TakeAsync(IAppDb db, CompetitionId competition, CancellationToken ct) =>
        EditionReferences.LockAsync(db, competition, ct);

    /// <summary>Waits for the others of the edition that an entry is in.</summary>
    public static async Task TakeForEntryAsync(IAppDb db, Guid entry, CancellationToken ct)
    {
        var id = new CompetitionEntryId(entry);
        var competition = await db
            .CompetitionEntries.Where(e => e.Id == id)
            .Select(e => (CompetitionId?)e.CompetitionId)
            .SingleOrDefaultAsync(ct);
        await TakeAsync(db, competition ?? throw new NotFoundException(nameof(CompetitionEntry)), ct);
    }
}
