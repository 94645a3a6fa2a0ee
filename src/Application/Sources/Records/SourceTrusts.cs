using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Sources;

/// <summary>Which lists publish their new records at once.</summary>
internal static class SourceTrusts
{
    public static async Task<bool> PublishesNewAsync(IAppDb db, InnovationSource source, CancellationToken ct) =>
        (
            await db.SourceTrusts.AsNoTracking().SingleOrDefaultAsync(t => t.Source == source, ct) ?? SourceTrust.Initial(source)
        ).PublishesNew;
}
