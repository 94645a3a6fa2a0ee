using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Pulls;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Pulls;

/// <summary>Lists the pulls of a source, newest first.</summary>
public sealed record ListPulls(InnovationSource Source, IReadOnlyList<PullStatus> Statuses, int Limit, string? Cursor)
    : IRequest<Listing<PullItem>>;

/// <summary>Returns a pull.</summary>
public sealed record GetPull(InnovationSource Source, Guid Id) : IRequest<PullItem>;

internal sealed class ListPullsHandler(IAppDb db, ICurrentUser user, IServerKeys keys) : IRequestHandler<ListPulls, Listing<PullItem>>
{
    public Task<Listing<PullItem>> Handle(ListPulls request, CancellationToken ct)
    {
        ListKeepers.Require(user, request.Source);
        var pulls = db.Pulls.AsNoTracking().Where(p => p.Source == request.Source);
        if (request.Statuses is { Count: > 0 } statuses)
            pulls = pulls.Where(p => statuses.Contains(p.Status));
        return new KeysetPage<TimeKey>(
            request.Limit,
            request.Cursor,
            $"pulls\n{request.Source}\n{string.Join(',', request.Statuses)}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) => pulls.NewestFrom(after, backwards, p => p.RequestedAt, p => p.Id),
            PullItem.Of,
            pull => new TimeKey(pull.RequestedAt, pull.Id.Value),
            ct
        );
    }
}

internal sealed class GetPullHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetPull, PullItem>
{
    public async Task<PullItem> Handle(GetPull request, CancellationToken ct)
    {
        ListKeepers.Require(user, request.Source);
        var id = new PullId(request.Id);
        return PullItem.Of(
            await db.Pulls.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.Source == request.Source, ct)
                ?? throw new NotFoundException(nameof(Pull))
        );
    }
}
