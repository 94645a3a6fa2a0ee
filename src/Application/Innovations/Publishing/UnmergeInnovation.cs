using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using MediatR;

namespace JippApi.Application.Innovations;

/// <summary>Separates a merged innovation from the one that survived, with everything that the merge moved.</summary>
/// <param name="Id">The innovation that was merged.</param>
/// <param name="ExpectedVersion">The version the caller read.</param>
public sealed record UnmergeInnovation(Guid Id, int? ExpectedVersion) : IRequest<InnovationView>;

internal sealed class UnmergeInnovationValidator : AbstractValidator<UnmergeInnovation>;

internal sealed class UnmergeInnovationHandler(IAppDb db, ICurrentUser user, Merging merging)
    : IRequestHandler<UnmergeInnovation, InnovationView>
{
    public async Task<InnovationView> Handle(UnmergeInnovation command, CancellationToken ct)
    {
        var merged = await InnovationLookup.LoadAsync(db, user, Permissions.ReviewInnovations, command.Id, command.ExpectedVersion, ct);
        var survivor = merged.MergedInto ?? throw InnovationRules.MergedBefore.Broken();
        await merging.RequireBothAsync(merged, survivor, ct);

        await merging.UndoAsync(merged, ct);

        await db.SaveChangesAsync(ct);
        return await InnovationViews.ViewAsync(db, merged, ct);
    }
}
