using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>A role that a person holds in a scope and for a period.</summary>
public sealed record GrantItem : VersionedItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Account of the person who holds the role.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The role.</summary>
    public required Role Role { get; init; }

    /// <summary>Where the role applies.</summary>
    public required ScopeItem Scope { get; init; }

    /// <summary>When the role starts.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>When the role ends; absent when it does not.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Account on whose behalf the role is used; absent unless the role is delegated.</summary>
    public Guid? OnBehalfOf { get; init; }

    /// <summary>Who gave the role: an account id, or the name of a system task.</summary>
    public required string GrantedBy { get; init; }

    internal static GrantItem Of(Grant grant, IReadOnlyDictionary<GrantScope, ScopeItem> scopes) =>
        new()
        {
            Id = grant.Id.Value,
            AccountId = grant.AccountId.Value,
            Role = grant.Role,
            Scope = scopes[grant.Scope],
            From = grant.From,
            Until = grant.Until,
            OnBehalfOf = grant.OnBehalfOf?.Value,
            GrantedBy = grant.GrantedBy.Value,
            Version = grant.Version,
        };
}

/// <summary>Reads grants and loads them for changes.</summary>
internal static class GrantItems
{
    /// <summary>Maximum number of grants returned for one person.</summary>
    public const int Max = 200;

    /// <summary>Returns the grants with the names of their scopes, oldest first.</summary>
    public static async Task<IReadOnlyList<GrantItem>> ItemsAsync(IAppDb db, IQueryable<Grant> grants, CancellationToken ct)
    {
        var rows = await grants.AsNoTracking().OrderBy(g => g.GivenAt).ThenBy(g => g.Id).Take(Max).ToListAsync(ct);
        var scopes = await ScopeNames.LabelledAsync(db, rows.Select(grant => grant.Scope), ct);
        return [.. rows.Select(grant => GrantItem.Of(grant, scopes))];
    }

    /// <summary>Returns a grant with the name of its scope.</summary>
    public static async Task<GrantItem> ItemAsync(IAppDb db, Grant grant, CancellationToken ct) =>
        GrantItem.Of(grant, await ScopeNames.LabelledAsync(db, [grant.Scope], ct));

    /// <summary>Loads a grant for update, checking the version the caller read.</summary>
    /// <exception cref="NotFoundException">The grant is not among the given ones or no longer live.</exception>
    public static async Task<Grant> LoadGrantAsync(IAppDb db, IQueryable<Grant> among, Guid id, int? expectedVersion, CancellationToken ct)
    {
        GrantId key = new(id);
        var grant = await among.SingleOrDefaultAsync(g => g.Id == key, ct) ?? throw new NotFoundException(nameof(Grant));
        if (expectedVersion is null || expectedVersion == grant.Version)
            return grant;
        throw new StaleVersionException(
            grant.Version,
            JsonSerializer.Serialize(await GrantItems.ItemAsync(db, grant, ct), AccessJson.Readable.GrantItem),
            null
        );
    }

    /// <summary>
    /// Returns the delegations of a grant. They end with it and are not restored when the role is given again.
    /// </summary>
    public static async Task<List<Grant>> DelegationsOfAsync(IAppDb db, Grant grant, CancellationToken ct)
    {
        if (grant.OnBehalfOf is not null)
            return [];
        var lent = await db
            .Grants.Where(g => g.OnBehalfOf == grant.AccountId && g.Role == grant.Role && g.RevokedAt == null)
            .ToListAsync(ct);
        return [.. lent.Where(other => other.Scope == grant.Scope)];
    }
}
