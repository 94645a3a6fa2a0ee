using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Notifications;

/// <summary>
/// Finds the recipients of a notification: not everyone with the permission, but those nearest to the matter. People of
/// the institution come before those of its region, and these before the national level. Everything thus reaches
/// somebody, and nobody is notified of everything.
/// </summary>
internal sealed class Recipients(IAppDb db, TimeProvider clock)
{
    private readonly Dictionary<(InstitutionId, string), IReadOnlyList<AccountId>> known = [];

    /// <summary>
    /// Returns the accounts that have a permission over an institution, at the nearest level that has any.
    /// </summary>
    public async Task<IReadOnlyList<AccountId>> NearestAsync(InstitutionId institution, string permission, CancellationToken ct)
    {
        await PreloadAsync([institution], permission, ct);
        return known[(institution, permission)];
    }

    /// <summary>Reads the recipients for several institutions at once, ahead of single look-ups.</summary>
    public async Task PreloadAsync(IEnumerable<InstitutionId> institutions, string permission, CancellationToken ct)
    {
        List<InstitutionId> ids = [.. institutions.Distinct().Where(id => !known.ContainsKey((id, permission)))];
        if (ids.Count == 0)
            return;
        var places = await db
            .Institutions.Where(i => ids.Contains(i.Id))
            .Select(i => new
            {
                i.Id,
                i.RegionCode,
                i.ParentId,
                GrandparentId = db.Institutions.Where(p => p.Id == i.ParentId).Select(p => p.ParentId).FirstOrDefault(),
            })
            .ToDictionaryAsync(i => i.Id, i => new Place([i.Id, i.ParentId, i.GrandparentId], i.RegionCode), ct);
        var holders = await HoldersAsync([.. places.Values], permission, ct);
        foreach (var (institution, place) in places)
            known[(institution, permission)] = place.Nearest(holders);
    }

    /// <summary>Returns the nearest accounts for something that belongs to a region only.</summary>
    public async Task<IReadOnlyList<AccountId>> NearestAsync(string? regionCode, string permission, CancellationToken ct)
    {
        var place = new Place([], regionCode);
        return place.Nearest(await HoldersAsync([place], permission, ct));
    }

    /// <summary>Reads the accounts with a permission over any of these places, by scope.</summary>
    private async Task<ILookup<(ScopeKind, string?), AccountId>> HoldersAsync(
        IReadOnlyList<Place> places,
        string permission,
        CancellationToken ct
    )
    {
        var now = clock.GetUtcNow();
        var roles = Permissions.RolesWith(permission).ToList();
        List<string> units = [.. places.SelectMany(place => place.Units).Distinct()],
            regions = [.. places.SelectMany(place => place.Regions).Distinct()];
        var holders = await db
            .Grants.LiveAt(now)
            .Where(g => g.OnBehalfOf == null && g.From <= now && roles.Contains(g.Role))
            .Where(g =>
                g.Scope.Kind == ScopeKind.National
                || (g.Scope.Kind == ScopeKind.Region && regions.Contains(g.Scope.Value!))
                || (g.Scope.Kind == ScopeKind.Institution && units.Contains(g.Scope.Value!))
            )
            .Where(g => db.Accounts.Any(a => a.Status == AccountStatus.Active && a.Id == (Guid)(object)g.AccountId))
            .Select(g => new
            {
                g.AccountId,
                g.Scope.Kind,
                g.Scope.Value,
            })
            .ToListAsync(ct);
        return holders.ToLookup(
            holder => (holder.Kind, holder.Kind == ScopeKind.National ? null : holder.Value),
            holder => holder.AccountId
        );
    }

    /// <summary>A place in the hierarchy: an institution with those above it, and a region.</summary>
    private sealed record Place(IReadOnlyList<InstitutionId?> Institutions, string? RegionCode)
    {
        private const int Province = 2;

        public IReadOnlyList<string> Units { get; } = [.. Institutions.OfType<InstitutionId>().Select(id => id.Value.ToString())];

        public IReadOnlyList<string> Regions { get; } =
            RegionCode is null ? [] : [.. new[] { RegionCode, RegionCode[..Province] }.Distinct()];

        public List<AccountId> Nearest(ILookup<(ScopeKind, string?), AccountId> holders)
        {
            IEnumerable<AccountId>[] levels =
            [
                Units.SelectMany(unit => holders[(ScopeKind.Institution, unit)]),
                Regions.SelectMany(region => holders[(ScopeKind.Region, region)]),
                holders[(ScopeKind.National, null)],
            ];
            return levels.Select(level => level.Distinct().ToList()).FirstOrDefault(level => level.Count > 0) ?? [];
        }
    }
}
