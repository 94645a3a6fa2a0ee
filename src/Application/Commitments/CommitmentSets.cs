using JippApi.Domain.Commitments;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    DbSet<BudgetDeadline> BudgetDeadlines { get; }

    /// <summary>
    /// Commitment sheets with their lines and signatories, loaded by separate queries because a single join would
    /// return every combination of the two.
    /// </summary>
    IQueryable<CommitmentSheet> CommitmentsWithDetails { get; }
}
