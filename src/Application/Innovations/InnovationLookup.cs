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

    /// <summary>For a change: by id, and only while it has the version that the caller read.</summary>
    public static async Task<Innovation> LoadAsync(this IAppDb db, Guid id, int? expectedVersion, CancellationToken ct)
    {
        var innovation = await db.Innovations.FindAsync([new InnovationId(id)], ct) ?? throw new NotFoundException(nameof(Innovation));
        return expectedVersion is { } version && version != innovation.Version
            ? throw new StaleVersionException(innovation.Version)
            : innovation;
    }
}
