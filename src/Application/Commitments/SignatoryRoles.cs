using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using JippApi.Domain.Commitments;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>The roles of the accounts that are named as signatories.</summary>
internal static class SignatoryRoles
{
    /// <summary>
    /// Returns the numbers of the signatories whose account cannot sign: it is not in use, or it does not hold the role
    /// SIGNATORY for exactly the institution that it is to bind.
    /// </summary>
    public static async Task<IReadOnlyList<int>> SignatoriesWithoutRoleAsync(
        IAppDb db,
        CommitmentSheet sheet,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        List<AccountId> accounts = [.. sheet.Signatories.Select(s => s.AccountId).OfType<AccountId>().Distinct()];
        if (accounts.Count == 0)
            return [];
        List<Guid> ids = [.. accounts.Select(account => account.Value)];
        var inUse = await db
            .Accounts.Where(a => ids.Contains(a.Id) && (a.Status == AccountStatus.Active || a.Status == AccountStatus.Invited))
            .Select(a => a.Id)
            .ToListAsync(ct);
        var held = (
            await db
                .Grants.LiveAt(now)
                .Where(g => accounts.Contains(g.AccountId) && g.OnBehalfOf == null && g.Role == Role.Signatory)
                .Select(g => new { g.AccountId, g.Scope.Value })
                .ToListAsync(ct)
        )
            .Select(grant => (grant.AccountId, Guid.Parse(grant.Value!)))
            .ToHashSet();
        return
        [
            .. sheet
                .Signatories.Where(s =>
                    s.AccountId is { } account && (!inUse.Contains(account.Value) || !held.Contains((account, s.InstitutionId.Value)))
                )
                .Select(s => s.Number),
        ];
    }

    /// <summary>
    /// Returns the accounts of a signatory: the one that the sheet names or, if it names none, those with the role to sign
    /// for exactly that institution. A sheet that leaves the account out does not keep the leader from hearing of it.
    /// </summary>
    public static async Task<IReadOnlyList<AccountId>> AccountsOfAsync(
        IAppDb db,
        Signatory signatory,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (signatory.AccountId is { } named)
            return [named];
        var institution = signatory.InstitutionId.Value.ToString();
        return await db
            .Grants.LiveAt(now)
            .Where(g => g.OnBehalfOf == null && g.Role == Role.Signatory && g.Scope.Value == institution)
            .Select(g => g.AccountId)
            .Distinct()
            .ToListAsync(ct);
    }
}
