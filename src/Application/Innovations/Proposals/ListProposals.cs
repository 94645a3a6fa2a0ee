using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>
/// Lists the proposals for an innovation, newest first: all for those who write or review it; for others their own and
/// accepted corrections.
/// </summary>
public sealed record ListProposals(
    Guid InnovationId,
    IReadOnlyList<ProposalKind> Kinds,
    IReadOnlyList<ProposalStatus> Statuses,
    int Limit,
    string? Cursor
) : IRequest<Listing<ProposalItem>>;

/// <summary>Returns a proposal that is visible to the caller.</summary>
public sealed record GetProposal(Guid InnovationId, Guid Id) : IRequest<ProposalView>;

internal sealed class ListProposalsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListProposals, Listing<ProposalItem>>
{
    public async Task<Listing<ProposalItem>> Handle(ListProposals request, CancellationToken ct)
    {
        var proposals = await ProposalAccess.VisibleAsync(db, user, request.InnovationId, ct);
        if (request.Kinds.Count > 0)
            proposals = proposals.Where(p => request.Kinds.Contains(p.Kind));
        if (request.Statuses.Count > 0)
            proposals = proposals.Where(p => request.Statuses.Contains(p.Status));
        var scope =
            $"proposals\n{request.InnovationId}\n{string.Join(',', request.Kinds)}\n{string.Join(',', request.Statuses)}\n{user.Caller?.Id}";
        return await new KeysetPage<TimeKey>(request.Limit, request.Cursor, scope, keys.Cursors).ReadAsync(
            (from, backwards) => proposals.AsNoTracking().NewestFrom(from, backwards, p => p.ProposedAt, p => p.Id),
            ProposalItem.Of,
            p => new TimeKey(p.ProposedAt, p.Id.Value),
            ct
        );
    }
}

internal sealed class GetProposalHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetProposal, ProposalView>
{
    public async Task<ProposalView> Handle(GetProposal request, CancellationToken ct) =>
        ProposalView.Of(await ProposalAccess.ReadAsync(db, user, request.InnovationId, request.Id, ct));
}

/// <summary>Decides who may see proposals.</summary>
internal static class ProposalAccess
{
    /// <summary>Filters the proposals for an innovation visible to the caller.</summary>
    public static async Task<IQueryable<Proposal>> VisibleAsync(IAppDb db, ICurrentUser user, Guid innovation, CancellationToken ct)
    {
        var record = await InnovationLookup.ReadAsync(db, user, innovation, ct);
        var id = record.Id;
        var all = db.Proposals.Where(p => p.InnovationId == id);
        if (user.Caller is { } caller)
        {
            var self = db.Innovations.Where(i => i.Id == id);
            if (
                await self.Within(caller.ReachOf(Permissions.WriteInnovations), db).AnyAsync(ct)
                || await self.Within(caller.ReachOf(Permissions.ReviewInnovations), db).AnyAsync(ct)
            )
                return all;
        }

        var me = user.Caller?.Id ?? default(UserId);
        return all.Where(p => (p.Kind == ProposalKind.Correction && p.Status == ProposalStatus.Accepted) || p.ProposedBy == me);
    }

    /// <summary>Returns a proposal visible to the caller.</summary>
    public static async Task<Proposal> ReadAsync(IAppDb db, ICurrentUser user, Guid innovation, Guid id, CancellationToken ct)
    {
        var key = new ProposalId(id);
        return await (await VisibleAsync(db, user, innovation, ct)).SingleOrDefaultAsync(p => p.Id == key, ct)
            ?? throw new NotFoundException(nameof(Proposal));
    }
}
