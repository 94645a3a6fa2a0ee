using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Access;
using MediatR;

namespace JippApi.Application.Access;

/// <summary>Revokes a role and the delegations made from it.</summary>
public sealed record RevokeGrant(Guid AccountId, Guid GrantId, int? ExpectedVersion) : IRequest<Unit>;

internal sealed class RevokeGrantValidator : AbstractValidator<RevokeGrant>;

internal sealed class RevokeGrantHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RevokeGrant, Unit>
{
    public async Task<Unit> Handle(RevokeGrant command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var person = (await AccountAdministration.ReadAccountAsync(db, user, command.AccountId, now, ct)).AccountId;
        var grant = await GrantItems.LoadGrantAsync(
            db,
            db.Grants.LiveAt(now).Where(g => g.AccountId == person),
            command.GrantId,
            command.ExpectedVersion,
            ct
        );
        if (await AccountAdministration.ObstacleAsync(db, user.Caller!, grant.Role, grant.Scope, ct) is { } obstacle)
            throw obstacle.Broken();

        return await NationalAdmins.RequireRemainingAdminAsync(db, now, () => RevokeAsync(grant, now, ct), ct);
    }

    private async Task<Unit> RevokeAsync(Grant grant, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var lent in await GrantItems.DelegationsOfAsync(db, grant, ct))
            lent.Revoke(user.Id, now);
        grant.Revoke(user.Id, now);

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
