using JippApi.Application.Common;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationKits;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationKits;

internal sealed class KitSteps(IAppDb db) : IKitSteps
{
    public async Task<IReadOnlyList<KitStep>?> OfAsync(InnovationId innovation, CancellationToken ct) =>
        (await db.ReplicationKits.AsNoTracking().SingleOrDefaultAsync(k => k.InnovationId == innovation, ct))?.Content.Steps;
}
