using JippApi.Application.DataQuality;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    /// <summary>The published records that have been checked.</summary>
    DbSet<QualityCheck> QualityChecks { get; }

    /// <summary>The findings of the rules of data quality in them.</summary>
    DbSet<QualityFinding> QualityFindings { get; }

    /// <summary>The records that operations check, if not everything.</summary>
    DbSet<QualityRun> QualityRuns { get; }

    /// <summary>The counts of past days.</summary>
    DbSet<QualityDay> QualityDays { get; }
}
