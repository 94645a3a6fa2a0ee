using JippApi.Domain.Campaigns;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<Campaign> Campaigns { get; }

    DbSet<CampaignEntry> CampaignEntries { get; }
}
