using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>
/// The caller's own account: who they are, what they may do, whom they act for and who acts for them.
/// </summary>
public sealed record GetMe : IRequest<Me>;

/// <summary>One's own account.</summary>
public sealed record Me
{
    /// <summary>Opaque identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>E-mail address, by which one signs in.</summary>
    public string? Email { get; init; }

    /// <summary>One's name.</summary>
    public required string Name { get; init; }

    /// <summary>Where one works.</summary>
    public Reference? Institution { get; init; }

    /// <summary>In whose name this request is made; absent in one's own.</summary>
    public Reference? ActingFor { get; init; }

    /// <summary>What this request may do, by the names of permissions; where, say the grants.</summary>
    public required IReadOnlyList<string> Permissions { get; init; }

    /// <summary>One's own roles.</summary>
    public required IReadOnlyList<GrantItem> Grants { get; init; }

    /// <summary>What one lent and was lent.</summary>
    public required Delegations Delegations { get; init; }

    /// <summary>The second factor.</summary>
    public required AuthenticatorState Authenticator { get; init; }

    /// <summary>Version of the account.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Version { get; init; }
}

/// <summary>A person or institution with its name.</summary>
public sealed record Reference(Guid Id, string? Name);

/// <summary>Delegations of a person.</summary>
/// <param name="Given">What others may do in their name.</param>
/// <param name="Received">What they may do in the name of others.</param>
public sealed record Delegations(IReadOnlyList<DelegationItem> Given, IReadOnlyList<DelegationItem> Received);

/// <summary>A role that one person uses in the name of another.</summary>
/// <param name="Grant">The role; its id and entity tag are those of the delegation.</param>
/// <param name="With">The other person: who got it, or in whose name one acts.</param>
public sealed record DelegationItem(GrantItem Grant, Reference With);

/// <summary>The second factor.</summary>
/// <param name="On">Whether signing in asks for a code.</param>
/// <param name="RecoveryCodesLeft">Recovery codes that were not used.</param>
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
                ? new(other.Value, (await db.NamesAsync([other.Value], ct)).GetValueOrDefault(other.Value))
                : null,
            Permissions = [.. caller.PersonsPermissions.Order(StringComparer.Ordinal)],
            Grants = await db.ItemsAsync(live.Where(g => g.AccountId == self && g.OnBehalfOf == null), ct),
            Delegations = new(
                await db.DelegationsAsync(live.Where(g => g.OnBehalfOf == self), grant => grant.AccountId, ct),
                await db.DelegationsAsync(
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
    /// <summary>Delegations with the names of those whom they concern.</summary>
    public static async Task<IReadOnlyList<DelegationItem>> DelegationsAsync(
        this IAppDb db,
        IQueryable<Grant> grants,
        Func<GrantItem, Guid> other,
        CancellationToken ct
    )
    {
        var items = await db.ItemsAsync(grants, ct);
        var names = await db.NamesAsync([.. items.Select(other)], ct);
        return [.. items.Select(item => new DelegationItem(item, new(other(item), names.GetValueOrDefault(other(item)))))];
    }

    /// <summary>Names of people; those of erased accounts are not among them.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(this IAppDb db, IReadOnlyList<Guid> ids, CancellationToken ct) =>
        ids.Count == 0
            ? new Dictionary<Guid, string>()
            : await db.Accounts.Where(a => ids.Contains(a.Id) && a.Name != "").ToDictionaryAsync(a => a.Id, a => a.Name, ct);
}

internal static class OwnAccount
{
    /// <summary>The account of the caller, who must act in their own name.</summary>
    public static AccountId Self(this ICurrentUser user)
    {
        AccessRules.ActsInOwnName.Require(user.Caller!.ActingFor is null);
        return user.Caller.Account!.Value;
    }
}
