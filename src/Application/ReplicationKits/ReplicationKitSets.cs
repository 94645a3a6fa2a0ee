using JippApi.Domain.ReplicationKits;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<ReplicationKit> ReplicationKits { get; }
}
