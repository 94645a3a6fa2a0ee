using JippApi.Application.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    /// <summary>The innovations that can be found as duplicates, as they are compared.</summary>
    DbSet<MatchRecord> MatchRecords { get; }

    /// <summary>The keys by which they are found.</summary>
    DbSet<MatchKey> MatchKeys { get; }
}
