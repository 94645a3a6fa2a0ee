using JippApi.Domain.ColumnMappings;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<ColumnMapping> ColumnMappings { get; }
}
