using JippApi.Domain.Commitments;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    /// <summary>
    /// Commitment sheets with lines and signatories, each loaded by a query of its own, because a join would return
    /// their product.
    /// </summary>
    IQueryable<CommitmentSheet> CommitmentsWithDetails { get; }
}
