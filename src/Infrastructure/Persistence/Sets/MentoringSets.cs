using JippApi.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<MentorAssignment> MentorAssignments => Set<MentorAssignment>();

    /// <inheritdoc/>
    public DbSet<MentoringTeam> MentoringTeams => Set<MentoringTeam>();

    /// <inheritdoc/>
    public DbSet<MentoringSession> MentoringSessions => Set<MentoringSession>();
}
