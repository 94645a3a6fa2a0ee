using JippApi.Application.Common;
using JippApi.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>A role that a person has, somewhere, for some time.</summary>
public sealed record GrantItem
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>What they may do.</summary>
    public required Role Role { get; init; }

    /// <summary>Where.</summary>
    public required ScopeItem Scope { get; init; }

    /// <summary>From when.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>Until when; absent without an end.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>For whom they act when they use it; absent when it is their own.</summary>
    public Guid? OnBehalfOf { get; init; }

    /// <summary>Who gave it: the id of an account, or a task of the system.</summary>
    public required string GrantedBy { get; init; }

    /// <summary>What <c>If-Match</c> asks for to take it back.</summary>
    public required string Etag { get; init; }

    /// <summary>Grows with each change.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Version { get; init; }

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
            Etag = $"\"{grant.Version}-{grant.Id.Value.ToString("N")[^8..]}\"",
            Version = grant.Version,
        };
}

/// <summary>How grants are read, and loaded to be changed.</summary>
internal static class GrantItems
{
    /// <summary>Most grants of one person that are shown.</summary>
    public const int Max = 200;

    /// <summary>The grants with the names of their scopes, oldest first.</summary>
    public static async Task<IReadOnlyList<GrantItem>> ItemsAsync(this IAppDb db, IQueryable<Grant> grants, CancellationToken ct)
    {
        var rows = await grants.AsNoTracking().OrderBy(g => g.GivenAt).ThenBy(g => g.Id).Take(Max).ToListAsync(ct);
        var scopes = await db.LabelledAsync(rows.Select(grant => grant.Scope), ct);
        return [.. rows.Select(grant => GrantItem.Of(grant, scopes))];
    }

    /// <summary>One grant with the name of its scope.</summary>
    public static async Task<GrantItem> ItemAsync(this IAppDb db, Grant grant, CancellationToken ct) =>
        GrantItem.Of(grant, await db.LabelledAsync([grant.Scope], ct));

    /// <summary>A grant to be changed, in the version that the caller read.</summary>
    /// <exception cref="NotFoundException">It is not among these, or no longer good.</exception>
    public static async Task<Grant> LoadGrantAsync(
        this IAppDb db,
        IQueryable<Grant> among,
        Guid id,
        int? expectedVersion,
        CancellationToken ct
    )
    {
        GrantId key = new(id);
        var grant = await among.SingleOrDefaultAsync(g => g.Id == key, ct) ?? throw new NotFoundException(nameof(Grant));
        if (expectedVersion is null || expectedVersion == grant.Version)
            return grant;
        throw new StaleVersionException(grant.Version, JippJson.Text(await db.ItemAsync(grant, ct), JippJson.Readable.GrantItem), null);
    }

    /// <summary>
    /// What others were lent of a grant: it ends with the grant, and does not come back when the role does.
    /// </summary>
    public static async Task<List<Grant>> LentAsync(this IAppDb db, Grant grant, CancellationToken ct)
    {
        if (grant.OnBehalfOf is not null)
            return [];
        var lent = await db
            .Grants.Where(g => g.OnBehalfOf == grant.AccountId && g.Role == grant.Role && g.RevokedAt == null)
            .ToListAsync(ct);
        return [.. lent.Where(other => other.Scope == grant.Scope)];
    }
}
