using JippApi.Application.Common;
using JippApi.Application.Search;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Finding;

/// <summary>The names of institutions and places by which a resource is found.</summary>
/// <param name="Institution">The institution, if there is one.</param>
/// <param name="Keys">All names.</param>
public sealed record EntryNames(Institution? Institution, IReadOnlyList<string?> Keys)
{
    /// <summary>Reads the names as they are about to be saved.</summary>
    public static async Task<EntryNames> ReadAsync(IAppDb db, InstitutionId? institution, string? region, CancellationToken ct)
    {
        var owner = institution is { } id ? await db.Institutions.FindAsync([id], ct) : null;
        var place = region is null ? null : await db.Regions.FindAsync([region], ct);
        var province = place?.ParentCode is { } parent ? await db.Regions.FindAsync([parent], ct) : null;
        return new(owner, [owner?.Name, owner?.ShortName, place?.Name, province?.Name, .. PlaceGroups.KeysOf(region)]);
    }
}
