using FluentValidation;
using JippApi.Application.Common;
using MediatR;

namespace JippApi.Application.Access;

/// <summary>Ends a delegation, for its delegator or its delegate.</summary>
public sealed record RevokeDelegation(Guid Id, int? ExpectedVersion) : IRequest<Unit>;

internal sealed class RevokeDelegationValidator : AbstractValidator<RevokeDelegation>;

internal sealed class RevokeDelegationHandler(IAppDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RevokeDelegation, Unit>
{
    public async Task<Unit> Handle(RevokeDelegation command, CancellationToken ct)
    {
        var (self, now) = (user.RequireOwnAccount(), clock.GetUtcNow());
        var mine = db.Grants.LiveAt(now).Where(g => g.OnBehalfOf == self || (g.AccountId == self && g.OnBehalfOf != null));
        var delegation = await GrantItems.LoadGrantAsync(db, mine, command.Id, command.ExpectedVersion, ct);

        delegation.Revoke(user.Id, now);

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
