using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;

namespace JippApi.Application.Access;

/// <summary>Lists the moves of an account, with the obstacle to each one that is not open.</summary>
public sealed record ListUserTransitions(Guid Id) : IRequest<UserTransitions>;

/// <summary>Status of an account and its possible moves.</summary>
/// <param name="Version">Version of the account; its entity tag is derived from it.</param>
/// <param name="Status">Whether the person can sign in.</param>
/// <param name="Moves">All moves, open or not.</param>
public sealed record UserTransitions(
    [property: System.Text.Json.Serialization.JsonIgnore] int Version,
    AccountStatus Status,
    IReadOnlyList<OpenUserMove> Moves
) : IVersioned;

/// <summary>A move of an account.</summary>
/// <param name="To">The move.</param>
/// <param name="Obstacle">Code of the rule that forbids the move; absent when it is open.</param>
public sealed record OpenUserMove(AccountMove To, [property: JsonConverter(typeof(RuleCodes))] string? Obstacle);

internal sealed class ListUserTransitionsHandler(IAppDb db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<ListUserTransitions, UserTransitions>
{
    public async Task<UserTransitions> Handle(ListUserTransitions request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var account = await AccountAdministration.ReadAccountAsync(db, user, request.Id, now, ct);
        var permission = await AccountAdministration.ObstacleAsync(db, user.Caller!, account.AccountId, now, ct);
        var last = await NationalAdmins.IsLastNationalAdminAsync(db, account.AccountId, now, ct) ? AccessRules.NationalAdminRemains : null;

        return new(account.Version, account.Status, [.. Enum.GetValues<AccountMove>().Select(MoveTo)]);

        OpenUserMove MoveTo(AccountMove to) =>
            new(to, (account.Obstacle(to) ?? permission ?? (to == AccountMove.Disabled ? last : null))?.Code);
    }
}
