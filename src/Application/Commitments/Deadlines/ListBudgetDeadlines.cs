using JippApi.Application.Common;
using JippApi.Domain.Commitments;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>
/// Lists the decisions on budget deadlines, latest first. Of those for one province and year, the first one holds.
/// </summary>
/// <param name="ProvinceCode">Decisions of this province only.</param>
/// <param name="BudgetYear">Decisions on this budget year only.</param>
public sealed record ListBudgetDeadlines(string? ProvinceCode, int? BudgetYear, int Limit, string? Cursor)
    : IRequest<Listing<BudgetDeadlineItem>>;

/// <summary>Returns a decision on a budget deadline.</summary>
public sealed record GetBudgetDeadline(Guid Id) : IRequest<BudgetDeadlineItem>;

/// <summary>A hub's decision on a budget deadline.</summary>
/// <param name="Id">Opaque identifier.</param>
/// <param name="ProvinceCode">Kemendagri code of the province.</param>
/// <param name="BudgetYear">The budget year.</param>
/// <param name="Day">The day decided (WIB).</param>
/// <param name="Reason">The reason.</param>
/// <param name="DecidedAt">When it was decided; it holds from then on.</param>
public sealed record BudgetDeadlineItem(Guid Id, string ProvinceCode, int BudgetYear, DateOnly Day, string Reason, DateTimeOffset DecidedAt)
{
    internal static BudgetDeadlineItem Of(BudgetDeadline decision) =>
        new(decision.Id.Value, decision.RegionCode, decision.BudgetYear, decision.Day, decision.Reason, decision.DecidedAt);
}

internal sealed class ListBudgetDeadlinesHandler(IAppDb db, IServerKeys keys)
    : IRequestHandler<ListBudgetDeadlines, Listing<BudgetDeadlineItem>>
{
    public async Task<Listing<BudgetDeadlineItem>> Handle(ListBudgetDeadlines request, CancellationToken ct)
    {
        var decisions = db.BudgetDeadlines.AsNoTracking();
        if (request.ProvinceCode is { } province)
            decisions = decisions.Where(d => d.RegionCode == province);
        if (request.BudgetYear is { } year)
            decisions = decisions.Where(d => d.BudgetYear == year);
        return await new KeysetPage<TimeKey>(
            request.Limit,
            request.Cursor,
            $"budget-deadlines\n{request.ProvinceCode}\n{request.BudgetYear}",
            keys.Cursors
        ).ReadAsync(
            (after, backwards) => decisions.NewestFrom(after, backwards, d => d.DecidedAt, d => d.Id),
            BudgetDeadlineItem.Of,
            decision => new TimeKey(decision.DecidedAt, decision.Id.Value),
            ct
        );
    }
}

internal sealed class GetBudgetDeadlineHandler(IAppDb db) : IRequestHandler<GetBudgetDeadline, BudgetDeadlineItem>
{
    public async Task<BudgetDeadlineItem> Handle(GetBudgetDeadline request, CancellationToken ct)
    {
        var key = new BudgetDeadlineId(request.Id);
        return BudgetDeadlineItem.Of(
            await db.BudgetDeadlines.AsNoTracking().SingleOrDefaultAsync(d => d.Id == key, ct)
                ?? throw new NotFoundException(nameof(BudgetDeadline))
        );
    }
}
