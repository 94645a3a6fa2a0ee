using JippApi.Application.Duplicates;
using JippApi.Domain.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    /// <summary>The innovations that can be found as duplicates, as they are compared.</summary>
    DbSet<MatchRecord> MatchRecords { get; }

    /// <summary>The keys by which they are found.</summary>
    DbSet<MatchKey> MatchKeys { get; }

    /// <summary>Pairs of records that seem to be the same.</summary>
    DbSet<DuplicateCandidate> DuplicateCandidates { get; }

    /// <summary>Rows of lists on which somebody has decided that both stay.</summary>
    DbSet<SettledRows> SettledRows { get; }
}
