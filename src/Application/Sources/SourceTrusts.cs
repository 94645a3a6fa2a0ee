using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Sources;

/// <summary>The trust in a list, whether or not somebody has changed it.</summary>
internal static class SourceTrusts
{
    /// <summary>Whether new records of the list are published at once.</summary>
    public static async Task<bool> PublishesAsync(IAppDb db, InnovationSource source, CancellationToken ct) =>
        await db.SourceTrusts.Where(trust => trust.Source == source).Select(trust => (bool?)trust.PublishesNew).SingleOrDefaultAsync(ct)
        ?? SourceTrust.Initial(source).PublishesNew;
}
