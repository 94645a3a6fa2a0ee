using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>
/// The people who write for owners and have an active account: those of the owner itself or, where it has none, of the
/// nearest institution above it. Unlike other notices, a question to an owner never goes to its hub.
/// </summary>
internal sealed class OwnerEditors
{
    private readonly Dictionary<InstitutionId, IReadOnlyList<InstitutionId>> ladders;
    private readonly ILookup<string, AccountId> holders;

    private OwnerEditors(Dictionary<InstitutionId, IReadOnlyList<InstitutionId>> ladders, ILookup<string, AccountId> holders) =>
        (this.ladders, this.holders) = (ladders, holders);

    /// <summary>Reads the people of these owners in two queries.</summary>
    public static async Task<OwnerEditors> ReadAsync(
        IAppDb db,
        IReadOnlyCollection<InstitutionId> owners,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        List<InstitutionId> ids = [.. owners.Distinct()];
        var offices = await db
            .Institutions.Where(i => ids.Contains(i.Id))
            .Select(i => new
            {
                i.Id,
                i.ParentId,
                GrandparentId = db.Institutions.Where(p => p.Id == i.ParentId).Select(p => p.ParentId).FirstOrDefault(),
            })
            .ToListAsync(ct);
        var ladders = offices.ToDictionary(
            office => office.Id,
            office =>
                (IReadOnlyList<InstitutionId>)
                    [.. new InstitutionId?[] { office.Id, office.ParentId, office.GrandparentId }.OfType<InstitutionId>()]
        );
        List<string> units = [.. ladders.Values.SelectMany(ladder => ladder).Distinct().Select(id => id.Value.ToString())];
        List<Role> roles = [.. Permissions.RolesWith(Permissions.WriteInnovations)];
        var holders = await db
            .Grants.LiveAt(now)
            .Where(g =>
                g.OnBehalfOf == null
                && g.From <= now
                && roles.Contains(g.Role)
                && g.Scope.Kind == ScopeKind.Institution
                && units.Contains(g.Scope.Value!)
            )
            .Where(g => db.Accounts.Any(a => a.Status == AccountStatus.Active && a.Id == (Guid)(object)g.AccountId))
            .Select(g => new { Unit = g.Scope.Value!, g.AccountId })
            .ToListAsync(ct);
        return new(ladders, holders.ToLookup(holder => holder.Unit, holder => holder.AccountId));
    }

    /// <summary>Returns the people to ask; none when nobody can be.</summary>
    public IReadOnlyList<AccountId> Of(InstitutionId? owner) =>
        owner is { } id && ladders.TryGetValue(id, out var ladder)
            ? ladder.Select(unit => holders[unit.Value.ToString()].Distinct().Order().ToList()).FirstOrDefault(people => people.Count > 0)
                ?? []
            : [];
}
