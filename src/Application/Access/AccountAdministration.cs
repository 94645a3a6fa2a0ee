using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>
/// Decides whom an administrator may see and manage. They see people who work within their scope, people who hold a
/// role there, and people they invited who hold no role yet. To act on a person, a single grant of their own must both
/// outrank every role of that person and cover its scope.
/// </summary>
internal static class AccountAdministration
{
    /// <summary>Audit action that identifies the accounts an administrator invited.</summary>
    public const string InvitedAction = "ACCOUNT_INVITED";

    /// <summary>Returns the accounts visible to the caller.</summary>
    public static async Task<IQueryable<Account>> VisibleAccountsAsync(IAppDb db, Caller caller, DateTimeOffset now, CancellationToken ct)
    {
        var reach = caller.ReachOf(Permissions.ManageUsers);
        if (reach.IsNationwide)
            return db.Accounts;

        var institutions = db.Institutions.Within(reach, db);
        List<string> units = [.. (await institutions.Select(i => i.Id).ToListAsync(ct)).Select(id => id.Value.ToString())];
        var (regions, sources) = (reach.Regions, reach.Sources.Select(Code.Of).ToList());
        var live = db.Grants.LiveAt(now).Where(g => g.OnBehalfOf == null);
        var within = live.Where(g =>
#pragma warning disable CA1310 // becomes SQL
            (g.Scope.Kind == ScopeKind.Region && regions.Any(region => g.Scope.Value!.StartsWith(region)))
#pragma warning restore CA1310
            || (g.Scope.Kind == ScopeKind.Source && sources.Contains(g.Scope.Value!))
            || (g.Scope.Kind == ScopeKind.Institution && units.Contains(g.Scope.Value!))
        );
        var invited = await AccountAdministration.InvitedByAsync(db, caller.Id, ct);

        // Each list is passed as one parameter: a province has more institutions than SQL Server allows parameters
        // (2,100).
        return db.Accounts.Where(a =>
            a.Status != AccountStatus.Erased
            && (
                institutions.Any(i => i.Id == a.InstitutionId)
                || within.Any(g => (Guid)(object)g.AccountId == a.Id)
                || (invited.Contains(a.Id) && !live.Any(g => (Guid)(object)g.AccountId == a.Id))
            )
        );
    }

    /// <summary>Returns an account visible to the caller.</summary>
    /// <exception cref="NotFoundException">The account does not exist or is not visible to the caller.</exception>
    public static async Task<Account> ReadAccountAsync(IAppDb db, ICurrentUser user, Guid id, DateTimeOffset now, CancellationToken ct) =>
        await (await AccountAdministration.VisibleAccountsAsync(db, user.Caller!, now, ct)).SingleOrDefaultAsync(a => a.Id == id, ct)
        ?? throw new NotFoundException(nameof(Account));

    /// <summary>
    /// Returns grants that are neither revoked nor expired, including those that start in the future.
    /// </summary>
    public static IQueryable<Grant> LiveAt(this IQueryable<Grant> grants, DateTimeOffset now) =>
        grants.Where(g => g.RevokedAt == null && (g.Until == null || g.Until > now));

    /// <summary>
    /// Returns the rule that forbids the caller to give or revoke this role in this scope, or null when they may.
    /// </summary>
    public static async Task<Rule?> ObstacleAsync(IAppDb db, Caller caller, Role role, GrantScope scope, CancellationToken ct)
    {
        var above = caller.ScopesAbove(role);
        if (above.Count == 0)
            return AccessRules.RoleBelowOwn;
        return await Reach.Of(above).CoversAsync(scope, db, ct) ? null : AccessRules.ScopeWithinOwn;
    }

    /// <summary>
    /// Returns the rule that forbids the caller to manage this person, or null when they could give every role the
    /// person holds, delegated ones included.
    /// </summary>
    public static async Task<Rule?> ObstacleAsync(IAppDb db, Caller caller, AccountId person, DateTimeOffset now, CancellationToken ct)
    {
        var grants = await db.Grants.AsNoTracking().Where(g => g.AccountId == person).LiveAt(now).ToListAsync(ct);
        if (grants.Exists(grant => caller.ScopesAbove(grant.Role).Count == 0))
            return AccessRules.RoleBelowOwn;

        // Grants that the same grants of the caller outrank are checked together, usually in one query.
        foreach (var same in grants.GroupBy(grant => string.Join('\n', caller.ScopesAbove(grant.Role))))
        {
            var reach = Reach.Of(caller.ScopesAbove(same.First().Role));
            if (!await reach.CoverAllAsync([.. same.Select(grant => grant.Scope)], db, ct))
                return AccessRules.ScopeWithinOwn;
        }

        return null;
    }

    private static IReadOnlyList<GrantScope> ScopesAbove(this Caller caller, Role role) =>
        [.. caller.Grants.Where(own => Administers(own.Role, role)).Select(own => own.Scope)];

    /// <summary>
    /// Whether the first role may manage the second. National administrators manage each other, because no role
    /// outranks theirs.
    /// </summary>
    private static bool Administers(Role own, Role other) =>
        Permissions.OfRoles[own].Contains(Permissions.ManageUsers) && (own.IsAbove(other) || own == Role.NationalAdmin);

    private static async Task<List<Guid>> InvitedByAsync(IAppDb db, UserId caller, CancellationToken ct)
    {
        var ids = await db
            .AuditEvents.Where(e => e.Actor == caller.Value && e.Action == InvitedAction)
            .Select(e => e.ResourceId)
            .ToListAsync(ct);
        return [.. ids.Select(Guid.Parse)];
    }
}
