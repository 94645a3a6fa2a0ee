using JippApi.Application.Duplicates;
using JippApi.Domain.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<MatchRecord> MatchRecords => Set<MatchRecord>();

    /// <inheritdoc/>
    public DbSet<MatchKey> MatchKeys => Set<MatchKey>();

    /// <inheritdoc/>
    public DbSet<DuplicateCandidate> DuplicateCandidates => Set<DuplicateCandidate>();

    /// <inheritdoc/>
    public DbSet<SettledRows> SettledRows => Set<SettledRows>();
}
