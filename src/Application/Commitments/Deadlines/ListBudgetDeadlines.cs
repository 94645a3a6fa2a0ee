using JippApi.Application.Common;
using JippApi.Domain.Commitments;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>Lists the days that hold for a province and budget year, the latest decision first, the law last.</summary>
/// <param name="ProvinceCode">The province.</param>
/// <param name="BudgetYear">The budget year.</param>
public sealed record ListBudgetDeadlines(string ProvinceCode, int BudgetYear) : IRequest<BudgetDeadlineList>;

/// <summary>Returns a decision on a budget deadline.</summary>
public sealed record GetBudgetDeadline(Guid Id) : IRequest<BudgetDeadlineItem>;

/// <summary>The day by which promises need a budget document, and how it came about.</summary>
/// <param name="Day">The day (WIB) that holds now; absent when neither the law's table nor a hub states it.</param>
/// <param name="Statutory">The day the law sets; absent when no source states it.</param>
/// <param name="Decisions">The decisions of the hub, latest first. The first one holds.</param>
public sealed record BudgetDeadlineList(DateOnly? Day, DateOnly? Statutory, IReadOnlyList<BudgetDeadlineItem> Decisions);

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

internal sealed class ListBudgetDeadlinesHandler(IAppDb db) : IRequestHandler<ListBudgetDeadlines, BudgetDeadlineList>
{
    public async Task<BudgetDeadlineList> Handle(ListBudgetDeadlines request, CancellationToken ct)
    {
        var decisions = await db
            .BudgetDeadlines.AsNoTracking()
            .Where(d => d.RegionCode == request.ProvinceCode && d.BudgetYear == request.BudgetYear)
            .OrderByDescending(d => d.DecidedAt)
            .ThenByDescending(d => d.Id)
            .ToListAsync(ct);
        var statutory = BudgetDeadlines.Of(request.BudgetYear);
        return new(decisions is [var latest, ..] ? latest.Day : statutory, statutory, decisions.ConvertAll(BudgetDeadlineItem.Of));
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
