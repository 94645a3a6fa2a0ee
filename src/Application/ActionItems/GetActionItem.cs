using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ActionItems;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ActionItems;

/// <summary>Returns an action item.</summary>
/// <param name="Id">The item.</param>
/// <param name="AsOf">The day for which derived members are computed; null for today (WIB).</param>
public sealed record GetActionItem(Guid Id, DateOnly? AsOf = null) : IRequest<ActionItemDocument>;

internal sealed class GetActionItemHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetActionItem, ActionItemDocument>
{
    public async Task<ActionItemDocument> Handle(GetActionItem request, CancellationToken ct)
    {
        var key = new ActionItemId(request.Id);
        var item =
            await db.ActionItems.AsNoTracking().VisibleTo(user, db).SingleOrDefaultAsync(i => i.Id == key, ct)
            ?? throw new NotFoundException(nameof(ActionItem));
        return await ClosingTimesLookup.DocumentAsync(db, user, item, AsOfDay.Of(request.AsOf, clock.GetUtcNow()), ct);
    }
}
