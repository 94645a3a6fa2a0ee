using JippApi.Domain.Regions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<Region> Regions { get; }
}
