using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Institutions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>
/// Tells in which institutions the persons behind a call have an interest, whatever they may do there
/// (docs/decisions/0044-conflict-of-interest.md).
/// </summary>
internal static class Belonging
{
    /// <summary>
    /// Whether one of the persons belongs to the institution, to one above it or to a unit under it.
    /// </summary>
    public static Task<bool> BelongsToAsync(IAppDb db, Caller caller, InstitutionId institution, CancellationToken ct) =>
        Belonging.BelongsToAnyAsync(db, caller, [institution], ct);

    /// <summary>Whether one of the persons belongs to one of the institutions, above it or under it.</summary>
    public static Task<bool> BelongsToAnyAsync(
        IAppDb db,
        Caller caller,
        IReadOnlyCollection<InstitutionId> institutions,
        CancellationToken ct
    ) => Belonging.InTreeAsync(db, Reach.None with { Institutions = caller.Interests }, institutions, ct);

    /// <summary>
    /// Whether the caller speaks for the institution, for one above it or for a unit under it. This gives rights, so a
    /// role that was not lent for this call does not count.
    /// </summary>
    public static Task<bool> SpeaksForAsync(IAppDb db, Caller caller, InstitutionId institution, CancellationToken ct) =>
        Belonging.InTreeAsync(db, caller.Own, [institution], ct);

    /// <summary>
    /// Whether the person of an account belongs to the institution, above it or under it: where they work, and where
    /// they hold a role now, whoever gave or lent it to them.
    /// </summary>
    public static async Task<bool> AccountBelongsToAsync(
        IAppDb db,
        AccountId account,
        InstitutionId institution,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var office = await db.Accounts.Where(a => a.Id == account.Value).Select(a => a.InstitutionId).FirstOrDefaultAsync(ct);
        var held = await db
            .Grants.LiveAt(now)
            .Where(g => g.AccountId == account && g.From <= now && g.Scope.Kind == ScopeKind.Institution)
            .Select(g => g.Scope)
            .ToListAsync(ct);
        var own = Reach.Of(held);
        return await Belonging.InTreeAsync(
            db,
            office is null ? own : own with { Institutions = [.. own.Institutions, office] },
            [institution],
            ct
        );
    }

    /// <summary>Whether two institutions are the same, or one lies above the other.</summary>
    public static Task<bool> AreRelatedAsync(IAppDb db, InstitutionId one, InstitutionId other, CancellationToken ct) =>
        Belonging.InTreeAsync(db, Reach.None with { Institutions = [one] }, [other], ct);

    /// <summary>
    /// The institutions to which one of the persons belongs, with those above them and the units under them.
    /// </summary>
    public static IQueryable<Institution> Related(IAppDb db, Caller caller)
    {
        var own = caller.Interests;
        var under = db.Institutions.Within(Reach.None with { Institutions = own }, db);
        return db.Institutions.Where(i =>
            under.Any(unit => unit.Id == i.Id)
            || db.Institutions.Any(p =>
                p.ParentId == i.Id
                && (
                    own.Contains(p.Id)
                    || db.Institutions.Any(c =>
                        c.ParentId == p.Id && (own.Contains(c.Id) || db.Institutions.Any(u => u.ParentId == c.Id && own.Contains(u.Id)))
                    )
                )
            )
        );
    }

    private static async Task<bool> InTreeAsync(IAppDb db, Reach own, IReadOnlyCollection<InstitutionId> institutions, CancellationToken ct)
    {
        if (own.IsEmpty || institutions.Count == 0)
            return false;
        List<InstitutionId?> named = [.. institutions];
        var tree = Reach.None with { Institutions = named };
        return await db.Institutions.Where(i => named.Contains(i.Id)).Within(own, db).AnyAsync(ct)
            || await db.Institutions.Where(i => own.Institutions.Contains(i.Id)).Within(tree, db).AnyAsync(ct);
    }
}
