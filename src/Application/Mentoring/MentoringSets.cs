using JippApi.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<MentoringSession> MentoringSessions { get; }

    DbSet<MentoringTeam> MentoringTeams { get; }
}
