using JippApi.Domain.Questions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<Question> Questions { get; }

    DbSet<AnswerVote> AnswerVotes { get; }
}
