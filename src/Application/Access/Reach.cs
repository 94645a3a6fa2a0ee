using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>The extent of a permission: the union of the scopes of all grants that give it.</summary>
/// <param name="IsNationwide">Whether the whole nation is covered.</param>
/// <param name="Regions">Regions, each with everything in it.</param>
/// <param name="Sources">Sources.</param>
/// <param name="Institutions">Institutions, each with the units under it.</param>
public sealed record Reach(
    bool IsNationwide,
    IReadOnlyList<string> Regions,
    IReadOnlyList<InnovationSource> Sources,
    IReadOnlyList<InstitutionId?> Institutions
)
{
    /// <summary>Covers nothing.</summary>
    public static Reach None { get; } = new(false, [], [], []);

    /// <summary>Whether nothing is covered.</summary>
    public bool IsEmpty => !IsNationwide && Regions.Count + Sources.Count + Institutions.Count == 0;

    /// <summary>Returns the union of several scopes.</summary>
    public static Reach Of(IReadOnlyCollection<GrantScope> scopes)
    {
        return new(
            scopes.Any(scope => scope.Kind == ScopeKind.National),
            [.. Values(ScopeKind.Region)],
            [.. Values(ScopeKind.Source).Select(Code.Parse<InnovationSource>)],
            [.. Values(ScopeKind.Institution).Select(value => (InstitutionId?)new InstitutionId(Guid.Parse(value)))]
        );

        IEnumerable<string> Values(ScopeKind kind) => scopes.Where(scope => scope.Kind == kind).Select(scope => scope.Value!);
    }

    /// <summary>Whether the region is covered.</summary>
    public bool CoversRegion(string? code) =>
        IsNationwide || (code is not null && Regions.Any(region => code.StartsWith(region, StringComparison.Ordinal)));

    /// <summary>Whether all scopes are covered; a single query checks the institutions among them.</summary>
    public async Task<bool> CoverAllAsync(IReadOnlyCollection<GrantScope> scopes, IAppDb db, CancellationToken ct)
    {
        if (IsNationwide)
            return true;
        foreach (var scope in scopes.Where(scope => scope.Kind != ScopeKind.Institution))
            if (!await CoversAsync(scope, db, ct))
                return false;

        List<InstitutionId> institutions =
        [
            .. scopes
                .Where(scope => scope.Kind == ScopeKind.Institution)
                .Select(scope => new InstitutionId(Guid.Parse(scope.Value!)))
                .Distinct(),
        ];
        return institutions.Count == 0
            || await db.Institutions.Where(i => institutions.Contains(i.Id)).Within(this, db).CountAsync(ct) == institutions.Count;
    }

    /// <summary>Whether the scope is covered; for an institution, the database is queried.</summary>
    public async Task<bool> CoversAsync(GrantScope scope, IAppDb db, CancellationToken ct) =>
        scope.Kind switch
        {
            ScopeKind.National => IsNationwide,
            ScopeKind.Source => IsNationwide || Sources.Contains(Code.Parse<InnovationSource>(scope.Value!)),
            ScopeKind.Region => CoversRegion(scope.Value),
            _ => await CoversAsync(new InstitutionId(Guid.Parse(scope.Value!)), db, ct),
        };

    /// <summary>Whether the institution is covered.</summary>
    public async Task<bool> CoversAsync(InstitutionId institution, IAppDb db, CancellationToken ct) =>
        IsNationwide || (!IsEmpty && await db.Institutions.Where(i => i.Id == institution).Within(this, db).AnyAsync(ct));
}

/// <summary>Ownership as a query filter: what is out of reach is not found.</summary>
public static class ReachFilters
{
    /// <summary>
    /// Filters institutions: those in covered regions and those in the trees of covered institutions.
    /// </summary>
    public static IQueryable<Institution> Within(this IQueryable<Institution> institutions, Reach reach, IAppDb db)
    {
        if (reach.IsNationwide)
            return institutions;
        var (regions, roots) = (reach.Regions, reach.Institutions);
        return institutions.Where(i =>
#pragma warning disable CA1310 // becomes SQL
            regions.Any(region => i.RegionCode!.StartsWith(region))
#pragma warning restore CA1310
            || roots.Contains(i.Id)
            || roots.Contains(i.ParentId)
            || db.Institutions.Any(p =>
                p.Id == i.ParentId
                && (roots.Contains(p.ParentId) || db.Institutions.Any(g => g.Id == p.ParentId && roots.Contains(g.ParentId)))
            )
        );
    }
}
