using JippApi.Domain.Campaigns;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<Campaign> Campaigns => Set<Campaign>();

    /// <inheritdoc/>
    public DbSet<CampaignEntry> CampaignEntries => Set<CampaignEntry>();
}
