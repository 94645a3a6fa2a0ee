using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Imports;

/// <summary>Lists the imports of the lists that the caller keeps or reviews, newest first.</summary>
public sealed record ListImports(IReadOnlyList<InnovationSource> Sources, IReadOnlyList<ImportStatus> Statuses, int Limit, string? Cursor)
    : IRequest<Listing<ImportItem>>;

/// <summary>Returns an import with its counts.</summary>
public sealed record GetImport(Guid Id) : IRequest<ImportItem>;

internal sealed class ListImportsHandler(IAppDb db, ICurrentUser user, IServerKeys keys) : IRequestHandler<ListImports, Listing<ImportItem>>
{
    public async Task<Listing<ImportItem>> Handle(ListImports request, CancellationToken ct)
    {
        var rows = db.Imports.AsNoTracking().VisibleTo(user);
        if (request.Sources is { Count: > 0 } sources)
            rows = rows.Where(import => sources.Contains(import.Source));
        if (request.Statuses is { Count: > 0 } statuses)
            rows = rows.Where(import => statuses.Contains(import.Status));

        var scope = $"imports\n{string.Join(',', request.Sources)}\n{string.Join(',', request.Statuses)}\n{user.Id.Value}";
        return await new KeysetPage<TimeKey>(request.Limit, request.Cursor, scope, keys.Cursors).ReadAsync(
            (after, backwards) =>
                rows.NewestFrom(after, backwards, import => import.ReceivedAt, import => import.Id)
                    .Select(import => new
                    {
                        Import = import,
                        IsRepeated = db.Imports.Any(other =>
                            other.Sha256 == import.Sha256
                            && other.Source == import.Source
                            && other.Id != import.Id
                            && other.Status == ImportStatus.Committed
                            && other.ReceivedAt < import.ReceivedAt
                        ),
                    }),
            row => ImportItem.Of(row.Import, row.IsRepeated),
            row => new TimeKey(row.Import.ReceivedAt, row.Import.Id.Value),
            ct
        );
    }
}

internal sealed class GetImportHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetImport, ImportItem>
{
    public async Task<ImportItem> Handle(GetImport request, CancellationToken ct) =>
        await ImportCounting.ItemAsync(db, await ImportLookup.ReadAsync(db, user, request.Id, ct), ct);
}
