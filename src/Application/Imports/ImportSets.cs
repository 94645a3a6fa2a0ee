using JippApi.Domain.Imports;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<Import> Imports { get; }

    DbSet<ImportRow> ImportRows { get; }
}
