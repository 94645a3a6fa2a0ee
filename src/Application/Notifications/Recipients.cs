using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Notifications;

/// <summary>
/// Whom something concerns now: not all who may do something about it, but those of them who are nearest. People of an institution come before
/// those of its region, and these before those of the nation, so that everything reaches somebody and nobody is told of everything.
/// </summary>
internal sealed class Recipients(IAppDb db, TimeProvider clock)
{
    private readonly Dictionary<(Guid, string), IReadOnlyList<AccountId>> known = [];

    /// <summary>Those who have a permission over an institution of their own, at the nearest level at which there is anybody.</summary>
    public async Task<IReadOnlyList<AccountId>> NearestAsync(InstitutionId institution, string permission, CancellationToken ct)
    {
        if (known.TryGetValue((institution.Value, permission), out var found)) return found;
        var place = await db.Institutions.Where(i => i.Id == institution).Select(i => new
        {
            i.RegionCode,
            i.ParentId,
            GrandparentId = db.Institutions.Where(p => p.Id == i.ParentId).Select(p => p.ParentId).FirstOrDefault(),
        }).SingleAsync(ct);
        List<string> units = [.. new[] { institution, place.ParentId, place.GrandparentId }.OfType<InstitutionId>().Select(id => id.Value.ToString())];
        found = await NearestAsync(units, place.RegionCode, permission, ct);
        return known[(institution.Value, permission)] = found;
    }

    /// <summary>The same for what belongs to a region alone.</summary>
    public Task<IReadOnlyList<AccountId>> NearestAsync(string? regionCode, string permission, CancellationToken ct) => NearestAsync([], regionCode, permission, ct);

    private async Task<IReadOnlyList<AccountId>> NearestAsync(List<string> units, string? regionCode, string permission, CancellationToken ct)
    {
        const int province = 2;
        var now = clock.GetUtcNow();
        var roles = Permissions.RolesWith(permission).ToList();
        List<string> regions = regionCode is null ? [] : [.. new[] { regionCode, regionCode[..province] }.Distinct()];
        var holders = await db.Grants.LiveAt(now)
            .Where(g => g.OnBehalfOf == null && g.From <= now && roles.Contains(g.Role))
            .Where(g => g.Scope.Kind == ScopeKind.National
                || (g.Scope.Kind == ScopeKind.Region && regions.Contains(g.Scope.Value!))
                || (g.Scope.Kind == ScopeKind.Institution && units.Contains(g.Scope.Value!)))
            .Where(g => db.Accounts.Any(a => a.State == AccountState.Active && a.Id == (Guid)(object)g.AccountId))
            .Select(g => new { g.AccountId, g.Scope.Kind }).ToListAsync(ct);
        return [.. holders.GroupBy(holder => Distance(holder.Kind)).MinBy(level => level.Key)?.Select(holder => holder.AccountId).Distinct() ?? []];
    }

    private static int Distance(ScopeKind kind) => kind switch
    {
        ScopeKind.Institution => 0,
        ScopeKind.Region => 1,
        _ => 2,
    };
}
