using JippApi.Domain.AttestationCampaigns;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<AttestationCampaign> AttestationCampaigns { get; }

    /// <summary>The questions of campaigns about single records.</summary>
    DbSet<AttestationEntry> AttestationEntries { get; }
}
