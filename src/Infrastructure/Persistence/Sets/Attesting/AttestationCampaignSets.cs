using JippApi.Domain.AttestationCampaigns;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<AttestationCampaign> AttestationCampaigns => Set<AttestationCampaign>();

    /// <inheritdoc/>
    public DbSet<AttestationEntry> AttestationEntries => Set<AttestationEntry>();
}
