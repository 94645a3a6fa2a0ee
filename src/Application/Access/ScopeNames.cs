using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>The scope of a role, with its name.</summary>
/// <param name="Kind">Kind of the scope.</param>
/// <param name="Value">Code of the source or region, or id of the institution; absent for the whole nation.</param>
/// <param name="Label">Name of the source, region or institution; <c>Indonesia</c> for the whole nation.</param>
public sealed record ScopeItem(ScopeKind Kind, string? Value, string? Label);

/// <summary>Names and finds scopes.</summary>
internal static class ScopeNames
{
    private const string Nation = "Indonesia";

    /// <summary>Returns the names of all these scopes in two queries.</summary>
    public static async Task<IReadOnlyDictionary<GrantScope, ScopeItem>> LabelledAsync(
        IAppDb db,
        IEnumerable<GrantScope> scopes,
        CancellationToken ct
    )
    {
        List<GrantScope> all = [.. scopes.Distinct()];
        List<string> regions = [.. all.Where(scope => scope.Kind == ScopeKind.Region).Select(scope => scope.Value!)];
        List<InstitutionId> institutions =
        [
            .. all.Where(scope => scope.Kind == ScopeKind.Institution).Select(scope => new InstitutionId(Guid.Parse(scope.Value!))),
        ];
        var names =
            regions.Count == 0 ? [] : await db.Regions.Where(r => regions.Contains(r.Code)).ToDictionaryAsync(r => r.Code, r => r.Name, ct);
        if (institutions.Count > 0)
            foreach (
                var found in await db.Institutions.Where(i => institutions.Contains(i.Id)).Select(i => new { i.Id, i.Name }).ToListAsync(ct)
            )
                names[found.Id.Value.ToString()] = found.Name;

        return all.ToDictionary(
            scope => scope,
            scope => new ScopeItem(
                scope.Kind,
                scope.Value,
                scope.Kind switch
                {
                    ScopeKind.National => Nation,
                    ScopeKind.Source => scope.Value,
                    _ => names.GetValueOrDefault(scope.Value!),
                }
            )
        );
    }

    /// <summary>Returns the scope in its stored form, or null when it does not exist.</summary>
    public static async Task<GrantScope?> FindScopeAsync(IAppDb db, ScopeKind kind, string? value, CancellationToken ct) =>
        kind switch
        {
            ScopeKind.National => value is null ? GrantScope.Nation : null,
            ScopeKind.Source => value is not null && Code.TryParse<InnovationSource>(value, out _) ? new(kind, value) : null,
            ScopeKind.Region => value is not null && RegionCode.IsValid(value) && await db.Regions.AnyAsync(r => r.Code == value, ct)
                ? new(kind, value)
                : null,
            _ => Guid.TryParse(value, out var id) && await db.Institutions.AnyAsync(i => i.Id == new InstitutionId(id), ct)
                ? new(kind, id.ToString())
                : null,
        };
}
