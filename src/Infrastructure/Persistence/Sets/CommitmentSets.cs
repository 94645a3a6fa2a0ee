using JippApi.Domain.Commitments;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Persistence;

public abstract partial class JippDb
{
    /// <inheritdoc/>
    public DbSet<CommitmentSheet> Commitments => Set<CommitmentSheet>();

    /// <inheritdoc/>
    public DbSet<BudgetDeadline> BudgetDeadlines => Set<BudgetDeadline>();

    /// <inheritdoc/>
    public IQueryable<CommitmentSheet> CommitmentsWithDetails => Commitments.AsSplitQuery();
}
