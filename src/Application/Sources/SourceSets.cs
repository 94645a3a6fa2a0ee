using JippApi.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    /// <summary>The statements of source lists, row by row.</summary>
    DbSet<ListedRecord> ListedRecords { get; }

    /// <summary>The lists whose trust somebody has changed.</summary>
    DbSet<SourceTrust> SourceTrusts { get; }

    /// <summary>The versions of the survivorship policy after the shipped one.</summary>
    DbSet<SurvivorshipPolicy> SurvivorshipPolicies { get; }
}
