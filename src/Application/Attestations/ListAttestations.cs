using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Attestations;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Attestations;

/// <summary>
/// Lists the statements on whether an innovation still runs, newest first: those that count or are disputed, and all of
/// them for reviewers and for those who write for the owner. Those of records merged into it are included.
/// </summary>
/// <param name="InnovationId">The innovation.</param>
/// <param name="Statuses">Statuses; all when empty.</param>
/// <param name="Methods">Methods; all when empty.</param>
/// <param name="Limit">Maximum number of statements.</param>
/// <param name="Cursor">Position in the list.</param>
public sealed record ListAttestations(
    Guid InnovationId,
    IReadOnlyList<AttestationStatus> Statuses,
    IReadOnlyList<ConfirmationMethod> Methods,
    int Limit,
    string? Cursor
) : IRequest<Listing<AttestationItem>>;

/// <summary>Returns a statement on whether an innovation still runs.</summary>
public sealed record GetAttestation(Guid InnovationId, Guid Id) : IRequest<AttestationView>;

internal sealed class ListAttestationsHandler(IAppDb db, ICurrentUser user, AttestationRights rights, IServerKeys keys)
    : IRequestHandler<ListAttestations, Listing<AttestationItem>>
{
    public async Task<Listing<AttestationItem>> Handle(ListAttestations request, CancellationToken ct)
    {
        var innovation = await InnovationLookup.ReadAsync(db, user, request.InnovationId, ct);
        innovation.RequireNotEnded();
        var (ids, seesAll) = (await InnovationLookup.IdsOfAsync(db, innovation.Id, ct), await rights.SeesAllAsync(innovation.Id, ct));
        var rows = db.Attestations.AsNoTracking().Where(a => ids.Contains(a.InnovationId)).VisibleTo(user, seesAll);
        if (request.Statuses.Count > 0)
            rows = rows.Where(a => request.Statuses.Contains(a.Status));
        if (request.Methods.Count > 0)
            rows = rows.Where(a => request.Methods.Contains(a.Method));
        var page = await new KeysetPage<TimeKey>(
            request.Limit,
            request.Cursor,
            $"attestations\n{request.InnovationId}\n{string.Join(',', request.Statuses)}\n{string.Join(',', request.Methods)}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) => rows.NewestFrom(after, backwards, a => a.StatedAt, a => a.Id),
            a => a,
            a => new TimeKey(a.StatedAt, a.Id.Value),
            ct
        );
        var institutions = await AttestationViews.InstitutionsOfAsync(db, page.Items, ct);
        return new([.. page.Items.Select(a => AttestationViews.Item(a, institutions, user, seesAll))], page.Page);
    }
}

internal sealed class GetAttestationHandler(IAppDb db, ICurrentUser user, AttestationRights rights)
    : IRequestHandler<GetAttestation, AttestationView>
{
    public async Task<AttestationView> Handle(GetAttestation request, CancellationToken ct)
    {
        var innovation = await InnovationLookup.ReadAsync(db, user, request.InnovationId, ct);
        innovation.RequireNotEnded();
        var (ids, key, seesAll) = (
            await InnovationLookup.IdsOfAsync(db, innovation.Id, ct),
            new AttestationId(request.Id),
            await rights.SeesAllAsync(innovation.Id, ct)
        );
        var attestation =
            await db
                .Attestations.AsNoTracking()
                .Where(a => a.Id == key && ids.Contains(a.InnovationId))
                .VisibleTo(user, seesAll)
                .SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(Attestation));
        return await AttestationViews.ViewAsync(db, user, attestation, seesAll, ct);
    }
}
