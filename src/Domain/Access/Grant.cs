using JippApi.Domain.Common;

namespace JippApi.Domain.Access;

/// <summary>
/// A role held by a person within a scope and period: their own, or delegated by someone else (<i>bertindak atas
/// nama</i>).
/// </summary>
public sealed class Grant : AggregateRoot
{
    private Grant(GrantId id, AccountId accountId, Role role, UserId grantedBy, DateTimeOffset givenAt) =>
        (Id, AccountId, Role, GrantedBy, GivenAt) = (id, accountId, role, grantedBy, givenAt);

    public GrantId Id { get; }

    public AccountId AccountId { get; }

    public Role Role { get; }

    public GrantScope Scope { get; private set; } = GrantScope.Nation;

    /// <summary>When it takes effect, which may be later than <see cref="GivenAt"/>.</summary>
    public DateTimeOffset From { get; private set; }

    /// <summary>When it ends; null means never.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>The person who delegated it; null when the grant is the holder's own.</summary>
    public AccountId? OnBehalfOf { get; private set; }

    public UserId GrantedBy { get; }

    public DateTimeOffset GivenAt { get; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public static Grant Issue(
        AccountId to,
        Role role,
        GrantScope scope,
        DateTimeOffset from,
        DateTimeOffset? until,
        UserId by,
        DateTimeOffset at,
        GrantId? id = null
    )
    {
        AccessRules.ScopeFitsRole.Require(
            GrantScope.KindsOf(role).Contains(scope.Kind),
            [.. GrantScope.KindsOf(role).Select(kind => kind.ToString())]
        );
        AccessRules.PeriodInOrder.Require(until is null || until > from);

        var grant = new Grant(id ?? GrantId.New(), to, role, by, at)
        {
            Scope = scope,
            From = from,
            Until = until,
        };
        grant.Raise(new GrantGiven(grant.Id, to, role, at));
        return grant;
    }

    /// <summary>Lets someone else use this grant for a time, in its holder's name.</summary>
    public Grant Delegate(AccountId to, DateTimeOffset from, DateTimeOffset until, UserId by, DateTimeOffset at, GrantId? id = null)
    {
        AccessRules.DelegatesOwnGrant.Require(OnBehalfOf is null && RevokedAt is null && (Until is null || Until >= until));
        AccessRules.NotDelegatedToSelf.Require(to != AccountId);
        AccessRules.PeriodInOrder.Require(until > from);

        var grant = new Grant(id ?? GrantId.New(), to, Role, by, at)
        {
            Scope = Scope with { },
            From = from,
            Until = until,
            OnBehalfOf = AccountId,
        };
        grant.Raise(new GrantDelegated(grant.Id, AccountId, to, Role, at));
        return grant;
    }

    /// <summary>Revokes the grant; revoking it again changes nothing.</summary>
    public void Revoke(UserId by, DateTimeOffset at)
    {
        if (RevokedAt is not null)
            return;

        RevokedAt = at;
        Raise(new GrantRevoked(Id, AccountId, Role, by, at));
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() =>
        new("user", AccountId.Value.ToString())
        {
            RegionCode = Scope.Kind == ScopeKind.Region ? Scope.Value : null,
            InstitutionId = Scope.Kind == ScopeKind.Institution ? Guid.Parse(Scope.Value!) : null,
            Sources = Scope.Kind == ScopeKind.Source ? [Scope.Value!] : [],
        };
}
