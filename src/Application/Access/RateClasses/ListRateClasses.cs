using JippApi.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Access;

/// <summary>Lists the rate classes of authenticated callers by code.</summary>
public sealed record ListRateClasses : IRequest<RateClassList>;

/// <summary>Returns a rate class.</summary>
public sealed record GetRateClass(string Code) : IRequest<RateClassItem>;

/// <summary>Rate classes in the order of their codes.</summary>
public sealed record RateClassList(IReadOnlyList<RateClassItem> Items);

internal sealed class ListRateClassesHandler(IAppDb db) : IRequestHandler<ListRateClasses, RateClassList>
{
    public async Task<RateClassList> Handle(ListRateClasses request, CancellationToken ct) =>
        new(await db.RateClasses.AsNoTracking().OfKnownCallers().OrderBy(c => c.Code).Select(RateClassItem.Projection).ToListAsync(ct));
}

internal sealed class GetRateClassHandler(IAppDb db) : IRequestHandler<GetRateClass, RateClassItem>
{
    public async Task<RateClassItem> Handle(GetRateClass request, CancellationToken ct) =>
        await db
            .RateClasses.AsNoTracking()
            .OfKnownCallers()
            .Where(c => c.Code == request.Code)
            .Select(RateClassItem.Projection)
            .SingleOrDefaultAsync(ct)
        ?? throw new NotFoundException(nameof(RateClass));
}
