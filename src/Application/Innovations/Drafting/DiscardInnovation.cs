using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.ReviewTasks;
using MediatR;

namespace JippApi.Application.Innovations;

/// <summary>Discards a draft that was never public.</summary>
/// <param name="Id">The draft.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
public sealed record DiscardInnovation(Guid Id, int? ExpectedVersion) : IRequest<Unit>;

internal sealed class DiscardInnovationValidator : AbstractValidator<DiscardInnovation>;

internal sealed class DiscardInnovationHandler(IAppDb db, ICurrentUser user, TimeProvider clock, IInnovationUses uses)
    : IRequestHandler<DiscardInnovation, Unit>
{
    public async Task<Unit> Handle(DiscardInnovation command, CancellationToken ct)
    {
        var innovation = await InnovationLookup.LoadAsync(db, user, Permissions.WriteInnovations, command.Id, command.ExpectedVersion, ct);
        var authorities = await FactAuthorities.OfAsync(db, user, innovation.Content, innovation.Content, innovation, ct);
        if (!authorities.StatesStory)
            throw new ForbiddenException(Permissions.WriteInnovations);

        innovation.Discard(clock.GetUtcNow(), await uses.IsUsedAsync(innovation.Id, ct));

        await ReviewClaims.EndAsync(db, user, innovation.Id.Value, clock.GetUtcNow(), ct);
        db.Innovations.Remove(innovation);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
