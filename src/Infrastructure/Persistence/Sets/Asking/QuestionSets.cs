using JippApi.Domain.Questions;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<Question> Questions => Set<Question>();

    /// <inheritdoc/>
    public DbSet<AnswerVote> AnswerVotes => Set<AnswerVote>();
}
