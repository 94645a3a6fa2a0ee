using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Access;

/// <summary>Lists the current and future roles of a person, including delegated ones.</summary>
public sealed record ListUserGrants(Guid Id) : IRequest<GrantList>;

/// <summary>Roles of a person, oldest first.</summary>
public sealed record GrantList(IReadOnlyList<GrantItem> Items);

internal sealed class ListUserGrantsHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ListUserGrants, GrantList>
{
    public async Task<GrantList> Handle(ListUserGrants request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var person = (await AccountAdministration.ReadAccountAsync(db, user, request.Id, now, ct)).AccountId;
        return new(await GrantItems.ItemsAsync(db, db.Grants.LiveAt(now).Where(g => g.AccountId == person), ct));
    }
}
