using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Returns the caller's account, permissions and delegations.</summary>
public sealed record GetMe : IRequest<Me>;

/// <summary>The caller's own account.</summary>
public sealed record Me : IVersioned
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>E-mail address used to sign in.</summary>
    public string? Email { get; init; }

    /// <summary>Full name of the person.</summary>
    public required string Name { get; init; }

    /// <summary>The institution the person works for; absent when they belong to none.</summary>
    public Reference? Institution { get; init; }

    /// <summary>The person the caller acts for in this request; absent when they act for themselves.</summary>
    public Reference? ActingFor { get; init; }

    /// <summary>Permissions this request has in at least one scope. The grants say in which.</summary>
    public required IReadOnlyList<string> Permissions { get; init; }

    /// <summary>Roles held by the caller.</summary>
    public required IReadOnlyList<GrantItem> Grants { get; init; }

    /// <summary>Delegations given and received.</summary>
    public required Delegations Delegations { get; init; }

    /// <summary>State of the second factor.</summary>
    public required AuthenticatorState Authenticator { get; init; }

    [System.Text.Json.Serialization.JsonIgnore]
    public int Version { get; init; }
}

/// <summary>A person or institution and its name.</summary>
public sealed record Reference(Guid Id, string? Name);

/// <summary>Delegations of a person.</summary>
/// <param name="Given">Roles others may use on the person's behalf.</param>
/// <param name="Received">Roles the person may use on behalf of others.</param>
public sealed record Delegations(IReadOnlyList<DelegationItem> Given, IReadOnlyList<DelegationItem> Received);

/// <summary>A role that one person may use on behalf of another.</summary>
/// <param name="Grant">The delegated role. Its id and entity tag are those of the delegation.</param>
/// <param name="With">The other party: the delegate of a delegation given, the delegator of one received.</param>
public sealed record DelegationItem(GrantItem Grant, Reference With) : IVersioned
{
    int IVersioned.Version => Grant.Version;
}

/// <summary>State of the second factor.</summary>
/// <param name="On">Whether sign-in asks for a code.</param>
/// <param name="RecoveryCodesLeft">Number of unused recovery codes.</param>
public sealed record AuthenticatorState(bool On, int RecoveryCodesLeft);

internal sealed class GetMeHandler(IAppDb db, ICurrentUser user, UserManager<Account> accounts, TimeProvider clock)
    : IRequestHandler<GetMe, Me>
{
    public async Task<Me> Handle(GetMe request, CancellationToken ct)
    {
        var (caller, live) = (user.Caller!, db.Grants.LiveAt(clock.GetUtcNow()));
        var self = caller.Account!.Value;
        var account = await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == self.Value, ct);
        var institution = await db.Institutions.Where(i => i.Id == account.InstitutionId).Select(i => i.Name).SingleOrDefaultAsync(ct);
        return new()
        {
            Id = account.Id,
            Email = account.Email,
            Name = account.Name,
            Institution = account.InstitutionId is { } id ? new(id.Value, institution) : null,
            ActingFor = caller.ActingFor is { } other
                ? new(other.Value, (await DelegationItems.NamesAsync(db, [other.Value], ct)).GetValueOrDefault(other.Value))
                : null,
            Permissions = [.. caller.PersonsPermissions.Order(StringComparer.Ordinal)],
            Grants = await GrantItems.ItemsAsync(db, live.Where(g => g.AccountId == self && g.OnBehalfOf == null), ct),
            Delegations = new(
                await DelegationItems.DelegationsAsync(db, live.Where(g => g.OnBehalfOf == self), grant => grant.AccountId, ct),
                await DelegationItems.DelegationsAsync(
                    db,
                    live.Where(g => g.AccountId == self && g.OnBehalfOf != null),
                    grant => grant.OnBehalfOf!.Value,
                    ct
                )
            ),
            Authenticator = new(account.TwoFactorEnabled, await accounts.RecoveryCodesLeftAsync(account)),
            Version = account.Version,
        };
    }
}

internal static class DelegationItems
{
    /// <summary>Returns the delegations with the name of the other party.</summary>
    public static async Task<IReadOnlyList<DelegationItem>> DelegationsAsync(
        IAppDb db,
        IQueryable<Grant> grants,
        Func<GrantItem, Guid> other,
        CancellationToken ct
    )
    {
        var items = await GrantItems.ItemsAsync(db, grants, ct);
        var names = await DelegationItems.NamesAsync(db, [.. items.Select(other)], ct);
        return [.. items.Select(item => new DelegationItem(item, new(other(item), names.GetValueOrDefault(other(item)))))];
    }

    /// <summary>Returns the names of people, without erased accounts.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IAppDb db, IReadOnlyList<Guid> ids, CancellationToken ct) =>
        ids.Count == 0
            ? new Dictionary<Guid, string>()
            : await db.Accounts.Where(a => ids.Contains(a.Id) && a.Name != "").ToDictionaryAsync(a => a.Id, a => a.Name, ct);
}

internal static class CallerAccount
{
    /// <summary>Returns the caller's account; the caller must not be acting for somebody else.</summary>
    public static AccountId RequireOwnAccount(this ICurrentUser user)
    {
        AccessRules.ActsInOwnName.Require(user.Caller!.ActingFor is null);
        return user.Caller.Account!.Value;
    }
}
