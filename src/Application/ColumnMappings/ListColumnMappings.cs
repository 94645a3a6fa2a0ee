using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.ColumnMappings;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ColumnMappings;

/// <summary>Lists the versions of a source's column mapping, newest first.</summary>
public sealed record ListColumnMappings(InnovationSource Source, int Limit, string? Cursor) : IRequest<Listing<ColumnMappingItem>>;

/// <summary>Returns a version of a source's column mapping.</summary>
public sealed record GetColumnMapping(InnovationSource Source, int Version) : IRequest<ColumnMappingItem>;

internal sealed class ListColumnMappingsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListColumnMappings, Listing<ColumnMappingItem>>
{
    public Task<Listing<ColumnMappingItem>> Handle(ListColumnMappings request, CancellationToken ct)
    {
        ListKeepers.Require(user, request.Source);
        var rows = db.ColumnMappings.AsNoTracking().Where(m => m.Source == request.Source);
        return new KeysetPage<int>(request.Limit, request.Cursor, $"column-mappings\n{request.Source}", keys.Cursors).ReadAsync(
            (start, backwards) => From(rows, start, backwards),
            ColumnMappingItem.Of,
            mapping => mapping.Number,
            ct
        );
    }

    /// <summary>Numbers begin at 1, so that 0 is the start of the list.</summary>
    private static IQueryable<ColumnMapping> From(IQueryable<ColumnMapping> rows, int start, bool backwards) =>
        backwards
            ? rows.Where(m => m.Number > start).OrderBy(m => m.Number)
            : rows.Where(m => start == 0 || m.Number < start).OrderByDescending(m => m.Number);
}

internal sealed class GetColumnMappingHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetColumnMapping, ColumnMappingItem>
{
    public async Task<ColumnMappingItem> Handle(GetColumnMapping request, CancellationToken ct)
    {
        ListKeepers.Require(user, request.Source);
        return ColumnMappingItem.Of(
            await db.ColumnMappings.AsNoTracking().SingleOrDefaultAsync(m => m.Source == request.Source && m.Number == request.Version, ct)
                ?? throw new NotFoundException(nameof(ColumnMapping))
        );
    }
}
