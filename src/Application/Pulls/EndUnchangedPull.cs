using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Pulls;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Pulls;

/// <summary>Ends a pull if the list is the same as after the last one.</summary>
/// <param name="PullId">The pull.</param>
/// <param name="ContentHash">The hash of its rows; null when the system itself says that nothing has changed.</param>
public sealed record EndUnchangedPull(PullId PullId, string? ContentHash) : IRequest<bool>;

/// <summary>The worker sends it, so there is nothing to validate.</summary>
internal sealed class EndUnchangedPullValidator : AbstractValidator<EndUnchangedPull>;

internal sealed class EndUnchangedPullHandler(IAppDb db, TimeProvider clock) : IRequestHandler<EndUnchangedPull, bool>
{
    public async Task<bool> Handle(EndUnchangedPull command, CancellationToken ct)
    {
        var pull = await db.Pulls.SingleAsync(p => p.Id == command.PullId, ct);
        var last = await LastPull.OfAsync(db, pull.Source, ct);
        if (last is null || (command.ContentHash is { } hash && hash != last.ContentHash))
            return false;

        pull.FindUnchanged(last, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return true;
    }
}
