using FluentValidation;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

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
        var key = new InnovationId(command.Id);
        var merged = await db.Innovations.SingleOrDefaultAsync(i => i.Id == key, ct) ?? throw new NotFoundException(nameof(Innovation));
        await InnovationLookup.ReadAsync(db, user, command.Id, ct);
        var merge = await merging.LastingAsync(key, ct);
        await merging.RequireBothAsync(merged, merge.SurvivorId, merge.Sources, ct);
        if (command.ExpectedVersion is { } version && version != merged.Version)
            throw await InnovationLookup.StaleAsync(db, merged, version, ct);

        await merging.UndoAsync(merge, merged, ct);

        await db.SaveChangesAsync(ct);
        return await InnovationViews.ViewAsync(db, merged, ct);
    }
}
