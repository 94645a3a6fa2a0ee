using JippApi.Application.Access;
using JippApi.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace JippApi.Infrastructure.Access;

/// <summary>Identity's own store on our context. The use case saves, once, in sight; not the store.</summary>
internal sealed class AccountStore : UserOnlyStore<Account, JippDb, Guid>
{
    public AccountStore(JippDb context)
        : base(context) => AutoSaveChanges = false;
}
