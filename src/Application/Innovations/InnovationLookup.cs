using System.Text.Json;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>Finds innovations by the identifiers clients use.</summary>
internal static class InnovationLookup
{
    /// <summary>Returns a registry number that somebody typed as it is written in the register.</summary>
    public static string RegistryNumber(string typed) => typed.ToUpperInvariant();

    /// <summary>Finds an innovation by id or registry number.</summary>
    public static async Task<Innovation> FindInnovationAsync(IAppDb db, string idOrRegistryNumber, CancellationToken ct)
    {
        var number = RegistryNumber(idOrRegistryNumber);
        var innovation = Guid.TryParse(idOrRegistryNumber, out var id)
            ? await db.Innovations.FindAsync([new InnovationId(id)], ct)
            : await db.Innovations.SingleOrDefaultAsync(i => i.RegistryNumber == number, ct);
        return innovation ?? throw new NotFoundException(nameof(Innovation));
    }

    /// <summary>
    /// Returns the ids by which others may refer to an innovation: its own, and those of innovations merged into it.
    /// </summary>
    public static async Task<List<InnovationId>> IdsOfAsync(IAppDb db, InnovationId id, CancellationToken ct)
    {
        List<InnovationId> all = [id],
            level = all;
        while (level.Count > 0)
        {
            List<InnovationId?> survivors = [.. level];
            level = await db
                .Innovations.Where(i => i.Publication == Publication.Merged && survivors.Contains(i.MergedInto))
                .Select(i => i.Id)
                .ToListAsync(ct);
            all = [.. all, .. level];
        }

        return all;
    }

    /// <summary>
    /// Returns, for each id by which others may refer to some innovations, the one of them that it stands for.
    /// </summary>
    public static async Task<Dictionary<InnovationId, InnovationId>> SurvivorsByIdAsync(
        IAppDb db,
        IEnumerable<InnovationId> ids,
        CancellationToken ct
    )
    {
        var all = ids.ToDictionary(id => id, id => id);
        List<InnovationId?> level = [.. all.Keys];
        while (level.Count > 0)
        {
            var survivors = level;
            var merged = await db
                .Innovations.Where(i => i.Publication == Publication.Merged && survivors.Contains(i.MergedInto))
                .Select(i => new { i.Id, i.MergedInto })
                .ToListAsync(ct);
            level = [.. merged.Where(one => all.TryAdd(one.Id, all[one.MergedInto!.Value])).Select(one => (InnovationId?)one.Id)];
        }

        return all;
    }

    /// <summary>Refuses access to a withdrawn or merged innovation, however it was found.</summary>
    public static void RequireNotEnded(this Innovation innovation) =>
        RequireNotEnded(innovation.Id.Value, innovation.Publication, innovation.MergedInto, innovation.StatusReason);

    /// <summary>Refuses access to a withdrawn or merged innovation of which only these members were read.</summary>
    public static void RequireNotEnded(Guid id, Publication? publication, InnovationId? mergedInto, string? reason)
    {
        if (publication == Publication.Merged)
            throw new MergedException(mergedInto!.Value.Value);
        if (publication == Publication.Withdrawn)
            throw new WithdrawnException(id, reason);
    }

    /// <summary>Returns an innovation; an unpublished one only within the caller's reach.</summary>
    public static async Task<Innovation> ReadAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new InnovationId(id);
        return await db.Innovations.Where(i => i.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(Innovation));
    }

    /// <summary>
    /// Filters the innovations visible to the caller: those that are or were public and those within reach.
    /// </summary>
    public static IQueryable<Innovation> VisibleTo(this IQueryable<Innovation> innovations, ICurrentUser user, IAppDb db)
    {
        var reach = user.Caller?.ReachOf(Permissions.ReadInnovations) ?? Reach.None;
        if (reach.IsNationwide)
            return innovations;
        var within = db.Innovations.Within(reach, db);
        return innovations.Where(i =>
            (i.Publication != Publication.Draft && i.Publication != Publication.InReview) || within.Any(w => w.Id == i.Id)
        );
    }

    /// <summary>Loads an innovation within the caller's reach for update, checking the version they read.</summary>
    /// <exception cref="ForbiddenException">The innovation is visible to the caller, but they may not make this
    /// change.</exception>
    public static async Task<Innovation> LoadAsync(
        IAppDb db,
        ICurrentUser user,
        string permission,
        Guid id,
        int? expectedVersion,
        CancellationToken ct
    )
    {
        var key = new InnovationId(id);
        var innovation = await db.Innovations.Where(i => i.Id == key).Within(user.Caller!.ReachOf(permission), db).SingleOrDefaultAsync(ct);
        if (innovation is null)
        {
            await InnovationLookup.ReadAsync(db, user, id, ct);
            throw new ForbiddenException(permission);
        }

        if (expectedVersion is { } version && version != innovation.Version)
            throw await InnovationLookup.StaleAsync(db, innovation, version, ct);
        return innovation;
    }

    /// <summary>Returns the refusal of a change that expects another version.</summary>
    public static async Task<StaleVersionException> StaleAsync(IAppDb db, Innovation innovation, int callersVersion, CancellationToken ct)
    {
        var json = JsonSerializer.Serialize(
            (await InnovationViews.ViewAsync(db, innovation, ct)).Document(),
            InnovationJson.Readable.InnovationDocument
        );
        var read = await db
            .Revisions.AsNoTracking()
            .Where(r => r.InnovationId == innovation.Id.Value && r.Version == callersVersion)
            .Select(r => r.Json)
            .SingleOrDefaultAsync(ct);
        return new(innovation.Version, json, read is null ? null : DocumentDifference.Of(read, json));
    }
}
