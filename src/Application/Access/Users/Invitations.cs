using JippApi.Domain.Access;
using JippApi.Domain.Institutions;
using Microsoft.AspNetCore.Identity;

namespace JippApi.Application.Access;

/// <summary>Creates invitations, whose code, shown once, lets a person choose a password.</summary>
internal static class Invitations
{
    /// <summary>How long a code is valid.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(3);

    /// <summary>Creates an account and the code of its invitation.</summary>
    public static async Task<(Account Account, string Code)> InviteAsync(
        this UserManager<Account> accounts,
        string email,
        string name,
        InstitutionId? institution,
        DateTimeOffset now,
        Caller? inviter = null
    )
    {
        var (account, code) = (Account.Create(email, name, institution, now), Secret.New());
        account.Invite(
            Secret.HashOf(code),
            now + Lifetime,
            inviter is null ? null : HolderOf(inviter, account.AccountId, now, isReset: false)
        );
        (await accounts.CreateAsync(account)).Require("/email");
        return (account, code);
    }

    /// <summary>Returns who holds the code besides the person: the one who gets it.</summary>
    public static HandedCode? HolderOf(Caller caller, AccountId account, DateTimeOffset now, bool isReset) =>
        caller.Account == account && caller.ActingFor is null ? null : new(caller.Persons, caller.Id, now, isReset);
}
