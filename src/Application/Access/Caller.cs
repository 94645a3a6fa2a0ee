using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Access;

/// <summary>A role the caller holds now.</summary>
/// <param name="Id">The grant behind the role; null when an external authority asserts it.</param>
/// <param name="Role">The role.</param>
/// <param name="Scope">Where the role applies.</param>
public sealed record ActiveGrant(GrantId? Id, Role Role, GrantScope Scope);

/// <summary>
/// The sender of a request and what they may do: a person, a person acting for another, or a partner client.
/// </summary>
public sealed record Caller
{
    /// <summary>Identifies the caller in records: the account id or the client id.</summary>
    public required UserId Id { get; init; }

    /// <summary>The person's account; null for a client.</summary>
    public AccountId? Account { get; init; }

    /// <summary>The partner client; null for a person.</summary>
    public PartnerClientId? Client { get; init; }

    /// <summary>The account the person acts for; null when they act for themselves.</summary>
    public AccountId? ActingFor { get; init; }

    /// <summary>The sign-in session the token belongs to.</summary>
    public Guid? Session { get; init; }

    /// <summary>Institutions that the person, and the one they act for, work for.</summary>
    public IReadOnlyList<InstitutionId?> Institutions { get; init; } = [];

    /// <summary>The roles of this call: the person's own, or those that the one they act for has lent them.</summary>
    public IReadOnlyList<ActiveGrant> Grants { get; init; } = [];

    /// <summary>
    /// Scopes of every role that the person, and the one they act for, hold now, whoever gave or lent it to them: also
    /// of those that do not count in this call.
    /// </summary>
    public IReadOnlyList<GrantScope> HeldScopes { get; init; } = [];

    /// <summary>Provinces whose governments the person signs for.</summary>
    public IReadOnlyList<GrantScope> Provinces { get; init; } = [];

    /// <summary>
    /// The day (WIB) on which the roles were read. Memberships in mentoring teams begin and end with the day.
    /// </summary>
    public DateOnly Today { get; init; }

    /// <summary>Permissions of the client.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The source whose records the client maintains.</summary>
    public InnovationSource? Source { get; init; }

    /// <summary>Code of the rate class that limits the caller's requests.</summary>
    public required string RateClass { get; init; }

    /// <summary>The actor that audit events record.</summary>
    public Actor Actor => new(Id, ActingFor is { } other ? new(other.Value.ToString()) : null);

    /// <summary>Identifies a mentor across hubs; empty for a client, which matches no mentor.</summary>
    public Guid Person => Account?.Value ?? Guid.Empty;

    /// <summary>Permissions the person has in at least one scope.</summary>
    public IEnumerable<string> PersonsPermissions =>
        Grants
            .SelectMany(grant => Permissions.OfRoles[grant.Role])
            .Concat(Provinces.Count > 0 ? Permissions.OfProvincialSecretaries : [])
            .Distinct();

    /// <summary>Whether the caller has the permission in at least one scope.</summary>
    public bool Has(string permission) => Scopes.Contains(permission) || ScopesOf(permission).Any();

    /// <summary>Returns the scope in which the caller has the permission.</summary>
    public Reach ReachOf(string permission) =>
        Client is not null
            ? Scopes.Contains(permission)
                ? Reach.Of([Source is { } source ? new(ScopeKind.Source, Common.Code.Of(source)) : GrantScope.Nation])
                : Reach.None
            : Reach.Of([.. ScopesOf(permission)]);

    /// <summary>The institutions for which the caller speaks.</summary>
    public Reach Own => new(false, [], [], [.. Institutions, .. Reach.Of([.. Grants.Select(grant => grant.Scope)]).Institutions]);

    /// <summary>
    /// The institutions in which the persons behind the call have an interest: nobody decides on what is theirs. A role
    /// in a region, of a source or in the whole nation gives no interest.
    /// </summary>
    public IReadOnlyList<InstitutionId?> Interests => [.. Own.Institutions.Union(Reach.Of(HeldScopes).Institutions)];

    /// <summary>
    /// The account and the account it acts for. Whoever checks a second pair of eyes compares all of them.
    /// </summary>
    public IReadOnlyList<UserId> Persons => [.. Actor.UserIds];

    private IEnumerable<GrantScope> ScopesOf(string permission) =>
        Grants
            .Where(grant => Permissions.OfRoles[grant.Role].Contains(permission))
            .Select(grant => grant.Scope)
            .Concat(Permissions.OfProvincialSecretaries.Contains(permission) ? Provinces : []);
}
