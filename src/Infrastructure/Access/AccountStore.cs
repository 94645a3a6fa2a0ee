using JippApi.Application.Access;
using JippApi.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace JippApi.Infrastructure.Access;

/// <summary>Identity's own store on our context. The use case saves, once, in sight; not the store.</summary>
internal sealed class AccountStore : UserOnlyStore<Account, JippDb, Guid>
{
    public AccountStore(JippDb context)
        : base(context) => AutoSaveChanges = false;

    /// <summary>
    /// Only renews the stamp: the account is tracked, and what changed is known. Identity would attach it anew, which
    /// forgets the stamp that the database still has when a use case changes an account in two steps.
    /// </summary>
    public override Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken = default)
    {
        user.ConcurrencyStamp = Guid.CreateVersion7().ToString();
        return Task.FromResult(IdentityResult.Success);
    }
}
