using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Returns a current or future role of a person, including delegated ones.</summary>
public sealed record GetUserGrant(Guid AccountId, Guid GrantId) : IRequest<GrantItem>;

internal sealed class GetUserGrantHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<GetUserGrant, GrantItem>
{
    public async Task<GrantItem> Handle(GetUserGrant request, CancellationToken ct)
    {
        var (key, now) = (new GrantId(request.GrantId), clock.GetUtcNow());
        var person = (await AccountAdministration.ReadAccountAsync(db, user, request.AccountId, now, ct)).AccountId;
        var grant =
            await db.Grants.LiveAt(now).AsNoTracking().SingleOrDefaultAsync(g => g.Id == key && g.AccountId == person, ct)
            ?? throw new NotFoundException(nameof(Grant));
        return await GrantItems.ItemAsync(db, grant, ct);
    }
}
