using JippApi.Domain.Operations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<Operation> Operations { get; }
}
