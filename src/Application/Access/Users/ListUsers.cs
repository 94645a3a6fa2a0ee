using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Institutions;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Lists the accounts visible to the caller by e-mail address; erased ones only on request.</summary>
/// <param name="Text">Part of the name or e-mail address, ignoring case.</param>
/// <param name="Statuses">Any of these statuses.</param>
/// <param name="Roles">Any of these roles, held now.</param>
/// <param name="InstitutionId">Institution the person works for.</param>
/// <param name="Limit">Page size.</param>
/// <param name="Cursor">Cursor of the page to return.</param>
public sealed record ListUsers(
    string? Text,
    IReadOnlyList<AccountStatus> Statuses,
    IReadOnlyList<Role> Roles,
    Guid? InstitutionId,
    int Limit,
    string? Cursor
) : IRequest<Listing<UserItem>>;

/// <summary>Returns an account visible to the caller.</summary>
public sealed record GetUser(Guid Id) : IRequest<UserItem>;

internal sealed class ListUsersHandler(IAppDb db, ICurrentUser user, ILookupNormalizer normalizer, IServerKeys keys, TimeProvider clock)
    : IRequestHandler<ListUsers, Listing<UserItem>>
{
    public async Task<Listing<UserItem>> Handle(ListUsers request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var rows = Filtered((await AccountAdministration.VisibleAccountsAsync(db, user.Caller!, now, ct)).AsNoTracking(), request, now);
        var scope =
            $"users\n{request.Text}\n{string.Join(',', request.Statuses)}\n{string.Join(',', request.Roles)}\n{request.InstitutionId}\n{user.Id.Value}";
        var page = await new KeysetPage<string>(request.Limit, request.Cursor, scope, keys.Cursors).ReadAsync(
            (key, backwards) =>
                backwards
                    ? rows.Where(a => key == null || a.NormalizedUserName!.CompareTo(key) < 0).OrderByDescending(a => a.NormalizedUserName)
                    : rows.Where(a => key == null || a.NormalizedUserName!.CompareTo(key) > 0).OrderBy(a => a.NormalizedUserName),
            account => account,
            account => account.NormalizedUserName!,
            ct
        );
        var roles = await UserItems.RolesOfAsync(db, page.Items, now, ct);
        return new([.. page.Items.Select(account => UserItem.Of(account, roles[account.AccountId]))], page.Page);
    }

    private IQueryable<Account> Filtered(IQueryable<Account> rows, ListUsers request, DateTimeOffset now)
    {
        rows = request.Statuses is { Count: > 0 } states
            ? rows.Where(a => states.Contains(a.Status))
            : rows.Where(a => a.Status != AccountStatus.Erased);
        if (request.InstitutionId is { } id)
            rows = rows.Where(a => a.InstitutionId == new InstitutionId(id));
        if (request.Roles is { Count: > 0 } roles)
            rows = rows.Where(a =>
                db.Grants.LiveAt(now)
                    .Any(g => g.OnBehalfOf == null && g.From <= now && roles.Contains(g.Role) && (Guid)(object)g.AccountId == a.Id)
            );
        if (request.Text is not { } text)
            return rows;
        var (upper, lower) = (normalizer.NormalizeEmail(text), text.ToLowerInvariant());
#pragma warning disable CA1304, CA1311, CA1862 // translated to SQL
        return rows.Where(a => a.NormalizedEmail!.Contains(upper) || a.Name.ToLower().Contains(lower));
#pragma warning restore CA1304, CA1311, CA1862
    }
}

internal sealed class GetUserHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<GetUser, UserItem>
{
    public async Task<UserItem> Handle(GetUser request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return await UserItems.ItemOfAsync(db, await AccountAdministration.ReadAccountAsync(db, user, request.Id, now, ct), now, ct);
    }
}

internal static class UserItems
{
    /// <summary>Returns the account with its roles.</summary>
    public static async Task<UserItem> ItemOfAsync(IAppDb db, Account account, DateTimeOffset now, CancellationToken ct) =>
        UserItem.Of(account, (await UserItems.RolesOfAsync(db, [account], now, ct))[account.AccountId]);

    /// <summary>Returns the roles these people hold themselves at this time.</summary>
    public static async Task<ILookup<AccountId, Role>> RolesOfAsync(
        IAppDb db,
        IReadOnlyList<Account> accounts,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        List<AccountId> ids = [.. accounts.Select(account => account.AccountId)];
        var rows = await db
            .Grants.LiveAt(now)
            .Where(g => ids.Contains(g.AccountId) && g.OnBehalfOf == null && g.From <= now)
            .Select(g => new { g.AccountId, g.Role })
            .ToListAsync(ct);
        return rows.ToLookup(row => row.AccountId, row => row.Role);
    }

    /// <summary>Loads an account visible to the caller for update, checking the version they read.</summary>
    public static async Task<Account> LoadPersonAsync(
        IAppDb db,
        ICurrentUser user,
        Guid id,
        int? expectedVersion,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var account = await AccountAdministration.ReadAccountAsync(db, user, id, now, ct);
        if (expectedVersion is null || expectedVersion == account.Version)
            return account;
        throw new StaleVersionException(
            account.Version,
            JsonSerializer.Serialize(await UserItems.ItemOfAsync(db, account, now, ct), UserJson.Readable.UserItem),
            null
        );
    }
}
