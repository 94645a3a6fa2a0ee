using JippApi.Application.Common;
using JippApi.Domain.Sources;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Sources;

/// <summary>Lists the versions of how values are chosen, newest first.</summary>
public sealed record ListSurvivorshipPolicies(int Limit, string? Cursor) : IRequest<Listing<SurvivorshipPolicyItem>>;

/// <summary>Returns a version of how values are chosen.</summary>
public sealed record GetSurvivorshipPolicy(int Number) : IRequest<SurvivorshipPolicyItem>;

internal sealed class ListSurvivorshipPoliciesHandler(IAppDb db, IServerKeys keys)
    : IRequestHandler<ListSurvivorshipPolicies, Listing<SurvivorshipPolicyItem>>
{
    public Task<Listing<SurvivorshipPolicyItem>> Handle(ListSurvivorshipPolicies request, CancellationToken ct) =>
        new KeysetPage<int>(request.Limit, request.Cursor, "survivorship-policies", keys.Cursors).ReadAsync(
            (start, backwards, count) => RowsAsync(start, backwards, count, ct),
            SurvivorshipPolicyItem.Of,
            policy => policy.Number
        );

    /// <summary>
    /// The shipped version, which is no row, is the oldest. Numbers begin at 1, so that 0 is the start.
    /// </summary>
    private async Task<List<SurvivorshipPolicy>> RowsAsync(int start, bool backwards, int count, CancellationToken ct)
    {
        var rows = db.SurvivorshipPolicies.AsNoTracking();
        var found = await (
            backwards
                ? rows.Where(p => p.Number > start).OrderBy(p => p.Number)
                : rows.Where(p => start == 0 || p.Number < start).OrderByDescending(p => p.Number)
        )
            .Take(count)
            .ToListAsync(ct);
        if (!backwards && found.Count < count && start != 1)
            found.Add(SurvivorshipPolicy.Shipped);
        return found;
    }
}

internal sealed class GetSurvivorshipPolicyHandler(IAppDb db) : IRequestHandler<GetSurvivorshipPolicy, SurvivorshipPolicyItem>
{
    public async Task<SurvivorshipPolicyItem> Handle(GetSurvivorshipPolicy request, CancellationToken ct) =>
        SurvivorshipPolicyItem.Of(
            request.Number == SurvivorshipPolicy.Shipped.Number
                ? SurvivorshipPolicy.Shipped
                : await db.SurvivorshipPolicies.AsNoTracking().SingleOrDefaultAsync(p => p.Number == request.Number, ct)
                    ?? throw new NotFoundException(nameof(SurvivorshipPolicy))
        );
}
