using JippApi.Domain.Hubs;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<HubActivity> HubActivities { get; }
}
