using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Innovations;

/// <summary>Lists the published revisions of an innovation, newest first.</summary>
public sealed record ListRevisions(Guid InnovationId, int Limit, string? Cursor) : IRequest<Listing<RevisionItem>>;

/// <summary>A published revision.</summary>
/// <param name="Number">Number of the revision, 1 for the first publication.</param>
/// <param name="PublishedAt">When the revision was published.</param>
/// <param name="Href">Address of the revision.</param>
public sealed record RevisionItem(int Number, DateTimeOffset PublishedAt, string Href);

/// <summary>Returns a published revision of an innovation.</summary>
public sealed record GetRevision(Guid InnovationId, int Number) : IRequest<FoundInnovation>;

internal sealed class ListRevisionsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListRevisions, Listing<RevisionItem>>
{
    public async Task<Listing<RevisionItem>> Handle(ListRevisions request, CancellationToken ct)
    {
        var revisions = db.Revisions.AsNoTracking().Where(r => r.InnovationId == request.InnovationId);
        (await InnovationLookup.ReadAsync(db, user, request.InnovationId, ct)).RequireNotEnded();
        if (!await revisions.AnyAsync(ct))
            throw new NotFoundException(nameof(Innovation));

        return await new KeysetPage<int>(request.Limit, request.Cursor, $"revisions\n{request.InnovationId}", keys.Cursors).ReadAsync(
            (number, backwards) =>
                backwards
                    ? revisions.Where(r => number == 0 || r.Number > number).OrderBy(r => r.Number)
                    : revisions.Where(r => number == 0 || r.Number < number).OrderByDescending(r => r.Number),
            r => new RevisionItem(
                r.Number,
                new DateTimeOffset(r.PublishedAt),
                $"/api/v1/innovations/{r.InnovationId}/revisions/{r.Number}"
            ),
            r => r.Number,
            ct
        );
    }
}

internal sealed class GetRevisionHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetRevision, FoundInnovation>
{
    public async Task<FoundInnovation> Handle(GetRevision request, CancellationToken ct)
    {
        var revision = await db
            .Revisions.AsNoTracking()
            .SingleOrDefaultAsync(r => r.InnovationId == request.InnovationId && r.Number == request.Number, ct);
        if (revision is not null)
            (await InnovationLookup.ReadAsync(db, user, request.InnovationId, ct)).RequireNotEnded();
        return revision is null ? throw new NotFoundException("Revision") : new(revision.Json, revision.Number, IsRevision: true);
    }
}
