using JippApi.Application.Duplicates;
using JippApi.Domain.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    /// <summary>Pairs of records that seem to be the same.</summary>
    DbSet<DuplicateCandidate> DuplicateCandidates { get; }

    /// <summary>Rows of lists on which somebody has decided that both stay.</summary>
    DbSet<SettledRows> SettledRows { get; }
}
