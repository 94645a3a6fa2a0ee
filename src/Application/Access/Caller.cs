using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Application.Access;

/// <summary>A role that the caller has now.</summary>
/// <param name="Id">The grant that gives it; null when an outside authority says so.</param>
/// <param name="Role">What they may do.</param>
/// <param name="Scope">Where.</param>
public sealed record HeldGrant(GrantId? Id, Role Role, GrantScope Scope);

/// <summary>
/// Who sent a request, and what they may do: a person, a person in the name of another, or a partner's system.
/// </summary>
public sealed record Caller
{
    /// <summary>By this the caller is known in records: the id of the account, or the client id.</summary>
    public required UserId Id { get; init; }

    /// <summary>The person's account; null for a client.</summary>
    public AccountId? Account { get; init; }

    /// <summary>The partner's system; null for a person.</summary>
    public PartnerClientId? Client { get; init; }

    /// <summary>In whose name the person acts; null when in their own.</summary>
    public AccountId? ActingFor { get; init; }

    /// <summary>The sign-in that the token belongs to.</summary>
    public Guid? Session { get; init; }

    /// <summary>Institutions that the person belongs to: nobody reviews a record of their own.</summary>
    public IReadOnlyList<InstitutionId?> Institutions { get; init; } = [];

    /// <summary>The person's roles.</summary>
    public IReadOnlyList<HeldGrant> Grants { get; init; } = [];

    /// <summary>Provinces for whose governments the person signs.</summary>
    public IReadOnlyList<GrantScope> Provinces { get; init; } = [];

    /// <summary>The client's permissions.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The ministry's list that the client keeps.</summary>
    public InnovationSource? Source { get; init; }

    /// <summary>How often the caller may ask.</summary>
    public required string RateClass { get; init; }

    /// <summary>Who is behind what the caller does.</summary>
    public Actor Actor => new(Id, ActingFor is { } other ? new(other.Value.ToString()) : null);

    /// <summary>By this mentors are recognised in all hubs; no mentor's where the caller is no person.</summary>
    public Guid Person => Account?.Value ?? Guid.Empty;

    /// <summary>What the person may do anywhere.</summary>
    public IEnumerable<string> PersonsPermissions =>
        Grants
            .SelectMany(grant => Permissions.OfRoles[grant.Role])
            .Concat(Provinces.Count > 0 ? Permissions.OfProvincialSecretaries : [])
            .Distinct();

    /// <summary>Whether the caller has the permission anywhere.</summary>
    public bool Has(string permission) => Scopes.Contains(permission) || ScopesOf(permission).Any();

    /// <summary>How far a permission of the caller reaches.</summary>
    public Reach ReachOf(string permission) =>
        Client is not null
            ? Scopes.Contains(permission)
                ? Reach.Of([Source is { } source ? new(ScopeKind.Source, Common.Code.Of(source)) : GrantScope.Nation])
                : Reach.Nothing
            : Reach.Of([.. ScopesOf(permission)]);

    /// <summary>The institutions that are the caller's own.</summary>
    public Reach Own => new(false, [], [], [.. Institutions, .. Reach.Of([.. Grants.Select(grant => grant.Scope)]).Institutions]);

    private IEnumerable<GrantScope> ScopesOf(string permission) =>
        Grants
            .Where(grant => Permissions.OfRoles[grant.Role].Contains(permission))
            .Select(grant => grant.Scope)
            .Concat(Permissions.OfProvincialSecretaries.Contains(permission) ? Provinces : []);
}
