using JippApi.Domain.Competitions.Editions;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Competitions.Judging;
using JippApi.Domain.Competitions.Results;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    /// <summary>The editions of competitions.</summary>
    DbSet<Competition> Competitions { get; }

    /// <summary>The rules of editions, from the time on when they were public.</summary>
    DbSet<CompetitionVersion> CompetitionVersions { get; }

    /// <summary>The people with a duty in an edition.</summary>
    DbSet<CompetitionMember> CompetitionMembers { get; }

    DbSet<CompetitionEntry> CompetitionEntries { get; }

    /// <summary>The judgements of single evaluators on single entries.</summary>
    DbSet<Evaluation> Evaluations { get; }

    /// <summary>The results of entries in stages that are closed.</summary>
    DbSet<StageResult> StageResults { get; }

    DbSet<CompetitionAppeal> CompetitionAppeals { get; }
}
