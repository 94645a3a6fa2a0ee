using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Competitions.Results;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<Competition> Competitions => Set<Competition>();

    /// <inheritdoc/>
    public DbSet<CompetitionVersion> CompetitionVersions => Set<CompetitionVersion>();

    /// <inheritdoc/>
    public DbSet<CompetitionMember> CompetitionMembers => Set<CompetitionMember>();

    /// <inheritdoc/>
    public DbSet<CompetitionEntry> CompetitionEntries => Set<CompetitionEntry>();

    /// <inheritdoc/>
    public DbSet<Evaluation> Evaluations => Set<Evaluation>();

    /// <inheritdoc/>
    public DbSet<StageResult> StageResults => Set<StageResult>();

    /// <inheritdoc/>
    public DbSet<CompetitionAppeal> CompetitionAppeals => Set<CompetitionAppeal>();
}
