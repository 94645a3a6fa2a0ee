using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Domain.CodeMappings;
using JippApi.Domain.Innovations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.CodeMappings;

/// <summary>
/// Lists the mappings of a source: those that somebody stated, newest first, then those that come with the program.
/// </summary>
public sealed record ListCodeMappings(
    InnovationSource Source,
    IReadOnlyList<string> Sets,
    string? Value,
    DateOnly? ValidOn,
    int Limit,
    string? Cursor
) : IRequest<Listing<CodeMappingItem>>;

/// <summary>Returns a mapping that somebody stated.</summary>
public sealed record GetCodeMapping(InnovationSource Source, Guid Id) : IRequest<CodeMappingItem>;

internal sealed class ListCodeMappingsHandler(IAppDb db, ICurrentUser user, IServerKeys keys)
    : IRequestHandler<ListCodeMappings, Listing<CodeMappingItem>>
{
    public Task<Listing<CodeMappingItem>> Handle(ListCodeMappings request, CancellationToken ct)
    {
        ListKeepers.Require(user, request.Source);
        var stated = Stated(request);
        var shipped = Shipped(request);
        return new KeysetPage<TimeKey>(
            request.Limit,
            request.Cursor,
            $"code-mappings\n{request.Source}\n{string.Join(',', request.Sets)}\n{request.Value}\n{request.ValidOn:O}",
            keys.Cursors
        ).ReadAsync(ReadAsync, row => row.Item, row => row.Key);

        async Task<List<Row>> ReadAsync(TimeKey start, bool backwards, int count)
        {
            var isShipped = !start.IsStart && start.At == default;
            var rows = new List<Row>();
            if (backwards && isShipped)
                rows.AddRange(shipped.Where(row => row.Place < start.Id.PlaceOf()).Reverse().Take(count));
            if (!isShipped || (backwards && rows.Count < count))
            {
                var found = await stated
                    .NewestFrom(isShipped ? default : start, backwards, m => m.MappedAt, m => m.Id)
                    .Take(count - rows.Count)
                    .ToListAsync(ct);
                rows.AddRange(found.Select(m => new Row(CodeMappingItem.Of(m), new(m.MappedAt, m.Id.Value), 0)));
            }

            if (!backwards)
                rows.AddRange(shipped.Where(row => !isShipped || row.Place > start.Id.PlaceOf()).Take(count - rows.Count));
            return rows;
        }
    }

    private IQueryable<CodeMapping> Stated(ListCodeMappings request)
    {
        var mappings = db.CodeMappings.AsNoTracking().Where(m => m.Source == request.Source);
        if (request.Sets is { Count: > 0 } sets)
            mappings = mappings.Where(m => sets.Contains(m.Set));
        if (request.Value is { } value)
        {
            var folded = CodeFolding.Of(value);
            mappings = mappings.Where(m => m.Folded == folded);
        }

        return request.ValidOn is { } day ? mappings.Where(m => m.ValidFrom <= day && (m.ValidTo == null || m.ValidTo > day)) : mappings;
    }

    /// <summary>They hold on every day; their places follow their order in the file.</summary>
    private static List<Row> Shipped(ListCodeMappings request)
    {
        var folded = request.Value is { } value ? CodeFolding.Of(value) : null;
        return
        [
            .. ShippedMapping
                .All.Where(m => m.IsOf(request.Source))
                .Where(m => request.Sets.Count == 0 || request.Sets.Contains(m.Set))
                .Where(m => folded is null || m.Folded == folded)
                .Select(
                    (m, place) => new Row(CodeMappingItem.Of(m, request.Source), new(default, ShippedPlaces.IdOf(place + 1)), place + 1)
                ),
        ];
    }

    private sealed record Row(CodeMappingItem Item, TimeKey Key, int Place);
}

/// <summary>Places of shipped mappings in cursors.</summary>
internal static class ShippedPlaces
{
    public static Guid IdOf(int place) => new(place, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public static int PlaceOf(this Guid id) => BitConverter.ToInt32(id.ToByteArray());
}

internal sealed class GetCodeMappingHandler(IAppDb db, ICurrentUser user) : IRequestHandler<GetCodeMapping, CodeMappingItem>
{
    public async Task<CodeMappingItem> Handle(GetCodeMapping request, CancellationToken ct)
    {
        ListKeepers.Require(user, request.Source);
        var id = new CodeMappingId(request.Id);
        return CodeMappingItem.Of(
            await db.CodeMappings.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id && m.Source == request.Source, ct)
                ?? throw new NotFoundException(nameof(CodeMapping))
        );
    }
}
