using JippApi.Domain.Common;

namespace JippApi.Domain.Access;

/// <summary>
/// A role that a person has, somewhere, for some time; of their own, or on behalf of another (<i>bertindak atas
/// nama</i>).
/// </summary>
public sealed class Grant : AggregateRoot
{
    private Grant(GrantId id, AccountId accountId, Role role, UserId grantedBy, DateTimeOffset givenAt) =>
        (Id, AccountId, Role, GrantedBy, GivenAt) = (id, accountId, role, grantedBy, givenAt);

    /// <summary>Its identity.</summary>
    public GrantId Id { get; }

    /// <summary>Whose it is.</summary>
    public AccountId AccountId { get; }

    /// <summary>What they may do.</summary>
    public Role Role { get; }

    /// <summary>Where.</summary>
    public GrantScope Scope { get; private set; } = GrantScope.Nation;

    /// <summary>From when.</summary>
    public DateTimeOffset From { get; private set; }

    /// <summary>Until when; null without an end.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>For whom they act when they use it; null when it is their own.</summary>
    public AccountId? OnBehalfOf { get; private set; }

    /// <summary>Who gave it.</summary>
    public UserId GrantedBy { get; }

    /// <summary>When it was given; it may begin later.</summary>
    public DateTimeOffset GivenAt { get; }

    /// <summary>When it was taken back; null while it was not.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Gives a role.</summary>
    public static Grant Give(
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
        AccessRules.EndsAfterItBegins.Require(until is null || until > from);

        var grant = new Grant(id ?? GrantId.New(), to, role, by, at)
        {
            Scope = scope,
            From = from,
            Until = until,
        };
        grant.Raise(new GrantGiven(grant.Id, to, role, at));
        return grant;
    }

    /// <summary>Lets another person use this grant for a time, in its holder's name.</summary>
    public Grant Delegate(AccountId to, DateTimeOffset from, DateTimeOffset until, UserId by, DateTimeOffset at, GrantId? id = null)
    {
        AccessRules.DelegatesOwnGrant.Require(OnBehalfOf is null && RevokedAt is null && (Until is null || Until >= until));
        AccessRules.DelegatesToAnother.Require(to != AccountId);
        AccessRules.EndsAfterItBegins.Require(until > from);

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

    /// <summary>Takes it back; taking back what was taken back changes nothing.</summary>
    public void Revoke(UserId by, DateTimeOffset at)
    {
        if (RevokedAt is not null)
            return;

        RevokedAt = at;
        Raise(new GrantRevoked(Id, AccountId, Role, by, at));
    }
}
