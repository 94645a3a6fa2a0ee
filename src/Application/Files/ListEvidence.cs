using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Files;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Files;

/// <summary>Lists the evidence of a resource that the caller may read, newest first.</summary>
public sealed record ListEvidence(EvidenceParent Parent, IReadOnlyList<EvidenceKind> Kinds, int Limit, string? Cursor)
    : IRequest<Listing<EvidenceItem>>;

/// <summary>Returns a piece of evidence.</summary>
public sealed record GetEvidence(EvidenceParent Parent, Guid Id) : IRequest<EvidenceItem>;

internal sealed class ListEvidenceHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListEvidence, Listing<EvidenceItem>>
{
    public async Task<Listing<EvidenceItem>> Handle(ListEvidence request, CancellationToken ct)
    {
        await EvidenceParents.RequireVisibleAsync(db, user, request.Parent, ct);
        var rows = db.Evidence.AsNoTracking().About(request.Parent).ReadableBy(user, db);
        if (request.Kinds.Count > 0)
            rows = rows.Where(e => request.Kinds.Contains(e.Kind));

        var page = await new KeysetPage<TimeKey>(
            request.Limit,
            request.Cursor,
            $"evidence\n{request.Parent}\n{string.Join(',', request.Kinds)}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) => rows.NewestFrom(after, backwards, e => e.AttachedAt, e => e.Id),
            e => e,
            e => new TimeKey(e.AttachedAt, e.Id.Value),
            ct
        );
        List<StoredFileId> named = [.. page.Items.Select(e => e.FileId)];
        var files = await db.Files.AsNoTracking().Where(f => named.Contains(f.Id)).ToDictionaryAsync(f => f.Id, ct);
        return new([.. page.Items.Select(e => EvidenceItem.Of(e, files[e.FileId]))], page.Page);
    }
}

internal sealed class GetEvidenceHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetEvidence, EvidenceItem>
{
    public async Task<EvidenceItem> Handle(GetEvidence request, CancellationToken ct)
    {
        await EvidenceParents.RequireVisibleAsync(db, user, request.Parent, ct);
        var id = new EvidenceId(request.Id);
        var evidence =
            await db.Evidence.AsNoTracking().About(request.Parent).ReadableBy(user, db).SingleOrDefaultAsync(e => e.Id == id, ct)
            ?? throw new NotFoundException(nameof(Evidence));
        return EvidenceItem.Of(evidence, await db.Files.AsNoTracking().SingleAsync(f => f.Id == evidence.FileId, ct));
    }
}
