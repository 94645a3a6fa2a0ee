using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Entries;

/// <summary>An entry with its edition, and what the caller may do with it.</summary>
internal sealed record FoundEntry(CompetitionEntry Entry, Competition Competition, EntryRights Rights, bool Enters);

/// <summary>Finds entries; to strangers they do not exist.</summary>
internal static class EntryLookup
{
    /// <summary>
    /// Returns an entry that the caller sees: entrants their own, organisers and the secretariat what was submitted.
    /// </summary>
    public static async Task<CompetitionEntry> ReadAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct) =>
        (await FindAsync(db, user, id, ct)).Entry;

    /// <inheritdoc cref="ReadAsync"/>
    public static Task<FoundEntry> FindAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct) =>
        FindAsync(db, db.CompetitionEntries.AsNoTracking(), db.Competitions.AsNoTracking(), user, id, ct);

    /// <summary>Loads an entry that the caller sees for update, checking the version they read.</summary>
    public static async Task<FoundEntry> LoadAsync(IAppDb db, ICurrentUser user, Guid id, int? expectedVersion, CancellationToken ct)
    {
        var found = await FindAsync(db, db.CompetitionEntries, db.Competitions, user, id, ct);
        if (expectedVersion is null || expectedVersion == found.Entry.Version)
            return found;
        throw new StaleVersionException(
            found.Entry.Version,
            JsonSerializer.Serialize(await EntryViews.DocumentAsync(db, found, ct), EntryJson.Readable.EntryDocument),
            null
        );
    }

    /// <summary>Loads an entry for the institution that enters it, checking the version they read.</summary>
    /// <exception cref="ForbiddenException">The caller sees the entry, but does not enter it.</exception>
    public static async Task<FoundEntry> LoadOwnAsync(IAppDb db, ICurrentUser user, Guid id, int? expectedVersion, CancellationToken ct)
    {
        var found = await LoadAsync(db, user, id, expectedVersion, ct);
        return found.Enters ? found : throw new ForbiddenException(Permissions.EnterCompetitions);
    }

    /// <summary>
    /// Requires that nobody behind the call has an interest in the entry on which they decide, or in another of its group.
    /// </summary>
    public static async Task RequireFreeAsync(IAppDb db, ICurrentUser user, CompetitionEntry entry, CancellationToken ct)
    {
        var caller = user.Caller!;
        EntryRules.DecidedByAnother.Require(
            !entry.IsOf(caller.Actor) && !await Belonging.BelongsToAnyAsync(db, caller, [entry.InstitutionId, entry.GovernmentId], ct)
        );
        EntryRules.DecidedByNoRival.Require(!await CompetesAsync(db, caller, entry, ct));
    }

    /// <summary>
    /// Whether one of the persons belongs to an institution or government that competes with an entry.
    /// </summary>
    private static async Task<bool> CompetesAsync(IAppDb db, Caller caller, CompetitionEntry entry, CancellationToken ct)
    {
        if (caller.Interests is not { Count: > 0 })
            return false;
        var (id, competition, group, related) = (entry.Id, entry.CompetitionId, entry.Group, Belonging.Related(db, caller));
        return await db.CompetitionEntries.AnyAsync(
            e =>
                e.CompetitionId == competition
                && e.Group == group
                && e.Id != id
                && e.Status == EntryStatus.Submitted
                && related.Any(i => i.Id == e.InstitutionId || i.Id == e.GovernmentId),
            ct
        );
    }

    private static async Task<FoundEntry> FindAsync(
        IAppDb db,
        IQueryable<CompetitionEntry> entries,
        IQueryable<Competition> competitions,
        ICurrentUser user,
        Guid id,
        CancellationToken ct
    )
    {
        var key = new CompetitionEntryId(id);
        var entry = await entries.SingleOrDefaultAsync(e => e.Id == key, ct) ?? throw new NotFoundException(nameof(CompetitionEntry));
        var competition = await competitions.SingleAsync(c => c.Id == entry.CompetitionId, ct);
        var rights = await EntryRights.OfAsync(db, user, competition, ct);
        var one = db.CompetitionEntries.Where(e => e.Id == key);
        var enters = !rights.Entrant.IsEmpty && await rights.Entered(one, db).AnyAsync(ct);
        return enters || await rights.Visible(one, db).AnyAsync(ct)
            ? new(entry, competition, rights, enters)
            : throw new NotFoundException(nameof(CompetitionEntry));
    }
}
