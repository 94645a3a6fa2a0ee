using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;

namespace JippApi.Application.Access;

/// <summary>What the caller can do to an account, and what stands against the rest.</summary>
public sealed record ListUserTransitions(Guid Id) : IRequest<UserTransitions>;

/// <summary>Where an account stands and where it can go.</summary>
/// <param name="Version">Version of the account, for its entity tag.</param>
/// <param name="Status">Whether the person can sign in.</param>
/// <param name="Moves">All moves there are.</param>
public sealed record UserTransitions(
    [property: System.Text.Json.Serialization.JsonIgnore] int Version,
    AccountStatus Status,
    IReadOnlyList<OpenUserMove> Moves
);

/// <summary>A move, and whether it is open to the caller.</summary>
/// <param name="To">The state it leads to.</param>
/// <param name="Obstacle">Code of the rule that forbids it; absent when it is open.</param>
public sealed record OpenUserMove(AccountMove To, string? Obstacle);

internal sealed class ListUserTransitionsHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ListUserTransitions, UserTransitions>
{
    public async Task<UserTransitions> Handle(ListUserTransitions request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var account = await db.FindPersonAsync(user, request.Id, now, ct);
        var permission = await db.ObstacleAsync(user.Caller!, account.AccountId, now, ct);
        var last = await db.IsLastNationalAdminAsync(account.AccountId, now, ct) ? AccessRules.NationalAdminRemains : null;

        return new(account.Version, account.Status, [.. Enum.GetValues<AccountMove>().Select(MoveTo)]);

        OpenUserMove MoveTo(AccountMove to) =>
            new(to, (account.Obstacle(to) ?? permission ?? (to == AccountMove.Disabled ? last : null))?.Code);
    }
}
