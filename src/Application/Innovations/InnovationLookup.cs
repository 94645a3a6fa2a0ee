using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>Finds innovations by what clients call them.</summary>
internal static class InnovationLookup
{
    /// <summary>By id or registry number.</summary>
    public static async Task<Innovation> FindInnovationAsync(this IAppDb db, string idOrRegistryNumber, CancellationToken ct)
    {
        var innovation = Guid.TryParse(idOrRegistryNumber, out var id)
            ? await db.Innovations.FindAsync([new InnovationId(id)], ct)
            : await db.Innovations.SingleOrDefaultAsync(i => i.RegistryNumber == idOrRegistryNumber, ct);
        return innovation ?? throw new NotFoundException(nameof(Innovation));
    }

    /// <summary>Lets nobody read what was withdrawn or merged, whichever way they ask.</summary>
    public static void RequireNotEnded(this Innovation innovation)
    {
        if (innovation.Publication == Publication.Merged) throw new MergedException(innovation.MergedInto!.Value.Value);
        if (innovation.Publication == Publication.Withdrawn) throw new WithdrawnException(innovation.Id.Value, innovation.StateReason);
    }

    /// <summary>For a change: by id, and only while it has the version that the caller read.</summary>
    public static async Task<Innovation> LoadAsync(this IAppDb db, Guid id, int? expectedVersion, CancellationToken ct)
    {
        var innovation = await db.Innovations.FindAsync([new InnovationId(id)], ct) ?? throw new NotFoundException(nameof(Innovation));
        if (expectedVersion is { } version && version != innovation.Version) throw await db.StaleAsync(innovation, version, ct);
        return innovation;
    }

    private static async Task<StaleVersionException> StaleAsync(this IAppDb db, Innovation innovation, int callersVersion, CancellationToken ct)
    {
        var json = JippJson.Text((await db.ViewAsync(innovation, ct)).Document(), JippJson.Readable.InnovationDocument);
        var read = await db.Revisions.AsNoTracking()
            .Where(r => r.InnovationId == innovation.Id.Value && r.Version == callersVersion).Select(r => r.Json).SingleOrDefaultAsync(ct);
        return new(innovation.Version, json, read is null ? null : Difference.Of(read, json));
    }
}
