using JippApi.Application.Common;
using JippApi.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Sources;

/// <summary>The versions of the survivorship policy.</summary>
internal static class SurvivorshipPolicies
{
    /// <summary>Returns the version that is valid at a time.</summary>
    public static async Task<SurvivorshipPolicy> ValidAtAsync(IAppDb db, DateTimeOffset at, CancellationToken ct) =>
        await db.SurvivorshipPolicies.AsNoTracking().Where(p => p.ValidFrom <= at).OrderByDescending(p => p.Number).FirstOrDefaultAsync(ct)
        ?? SurvivorshipPolicy.Shipped;
}
