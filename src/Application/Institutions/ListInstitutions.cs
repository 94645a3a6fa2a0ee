using AutoMapper;
using AutoMapper.QueryableExtensions;
using JippApi.Application.Common;
using JippApi.Application.Search.Names;
using JippApi.Domain.Institutions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Institutions;

/// <summary>Lists institutions by name; with a text, those that match it best come first.</summary>
public sealed record ListInstitutions(
    string? Text,
    IReadOnlyList<InstitutionKind> Kinds,
    string? RegionBeginning,
    Guid? ParentId,
    int Limit,
    string? Cursor
) : IRequest<Listing<InstitutionItem>>;

/// <summary>Returns an institution.</summary>
public sealed record GetInstitution(Guid Id) : IRequest<InstitutionItem>;

internal sealed class ListInstitutionsHandler(IAppDb db, IMapper mapper, IServerKeys keys)
    : IRequestHandler<ListInstitutions, Listing<InstitutionItem>>
{
    public Task<Listing<InstitutionItem>> Handle(ListInstitutions request, CancellationToken ct)
    {
        var rows = db.Institutions.AsNoTracking();
        if (request.Kinds.Count > 0)
            rows = rows.Where(i => request.Kinds.Contains(i.Kind));
        if (request.RegionBeginning is { } start)
            rows = rows.Where(i => i.RegionCode!.StartsWith(start));
        if (request.ParentId is { } parent)
            rows = rows.Where(i => i.ParentId == new InstitutionId(parent));
        var scope = $"institutions\n{request.Text}\n{string.Join(',', request.Kinds)}\n{request.RegionBeginning}\n{request.ParentId}";
        var page = new KeysetPage<string>(request.Limit, request.Cursor, scope, keys.Cursors);
        if (request.Text is { } text)
        {
            var query = InstitutionQuery.Parse(text);
            if (!query.IsEmpty)
                return RankedInstitutions.PageAsync(rows, query, page, mapper, ct);
            rows = rows.Where(_ => false);
        }

        return page.ReadAsync(
            (key, backwards) =>
                (
                    backwards
                        ? rows.Where(i => key == null || i.NaturalKey.CompareTo(key) < 0).OrderByDescending(i => i.NaturalKey)
                        : rows.Where(i => key == null || i.NaturalKey.CompareTo(key) > 0).OrderBy(i => i.NaturalKey)
                ).ProjectTo<InstitutionItem>(mapper.ConfigurationProvider),
            item => item,
            item => item.NaturalKey,
            ct
        );
    }
}

internal sealed class GetInstitutionHandler(IAppDb db, IMapper mapper) : IRequestHandler<GetInstitution, InstitutionItem>
{
    public async Task<InstitutionItem> Handle(GetInstitution request, CancellationToken ct) =>
        await db
            .Institutions.AsNoTracking()
            .Where(i => i.Id == new InstitutionId(request.Id))
            .ProjectTo<InstitutionItem>(mapper.ConfigurationProvider)
            .SingleOrDefaultAsync(ct)
        ?? throw new NotFoundException(nameof(Institution));
}
