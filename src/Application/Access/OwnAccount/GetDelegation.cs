using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;

namespace JippApi.Application.Access;

/// <summary>Returns a delegation the caller gave or received.</summary>
public sealed record GetDelegation(Guid Id) : IRequest<DelegationItem>;

internal sealed class GetDelegationHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetDelegation, DelegationItem>
{
    public async Task<DelegationItem> Handle(GetDelegation request, CancellationToken ct)
    {
        var (self, key) = (user.Caller!.Account!.Value, new GrantId(request.Id));
        var mine = db
            .Grants.LiveAt(clock.GetUtcNow())
            .Where(g => g.Id == key && (g.OnBehalfOf == self || (g.AccountId == self && g.OnBehalfOf != null)));
        var found = await DelegationItems.DelegationsAsync(
            db,
            mine,
            grant => grant.AccountId == self.Value ? grant.OnBehalfOf!.Value : grant.AccountId,
            ct
        );
        return found.Count == 1 ? found[0] : throw new NotFoundException(nameof(Grant));
    }
}
