using JippApi.Application.Access;
using JippApi.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace JippApi.Infrastructure.Access;

/// <summary>
/// ASP.NET Core Identity's store on our context. It never saves by itself: each use case saves once, explicitly.
/// </summary>
internal sealed class AccountStore : UserOnlyStore<Account, JippDb, Guid>
{
    public AccountStore(JippDb context)
        : base(context) => AutoSaveChanges = false;

    /// <summary>
    /// Only renews the concurrency stamp, since the account is tracked and its changes are known. When a use case
    /// changes an account in two steps, Identity would attach it again and lose the stamp that the database still has.
    /// </summary>
    public override Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken = default)
    {
        user.ConcurrencyStamp = Guid.CreateVersion7().ToString();
        return Task.FromResult(IdentityResult.Success);
    }
}
