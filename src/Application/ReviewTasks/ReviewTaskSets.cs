using JippApi.Domain.ReviewTasks;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Common;

public partial interface IAppDb
{
    /// <summary>Who works on which review task.</summary>
    DbSet<ReviewClaim> ReviewClaims { get; }
}
