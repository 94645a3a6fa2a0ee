using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Draws the schedule of a plan as SVG.</summary>
/// <param name="Id">The plan.</param>
/// <param name="AsOf">The day (WIB) for which delays are computed; null for today.</param>
/// <param name="IsEnglish">Whether to label it in English rather than Indonesian.</param>
public sealed record DrawPlan(Guid Id, DateOnly? AsOf, bool IsEnglish) : IRequest<DocumentFile>;

internal sealed class DrawPlanHandler(IAppDb db, ICurrentUser user, IPlanDocuments documents, TimeProvider clock)
    : IRequestHandler<DrawPlan, DocumentFile>
{
    public async Task<DocumentFile> Handle(DrawPlan request, CancellationToken ct)
    {
        var key = new ReplicationPlanId(request.Id);
        var plan =
            await db
                .ReplicationPlans.AsNoTracking()
                .Where(p => p.Id == key)
                .VisibleTo(user, db)
                .WithNames(db)
                .Select(row => new
                {
                    row.Plan.Version,
                    row.Origin.Content.Title,
                    Adopter = row.Adopter.Name,
                    row.Adopter.RegionCode,
                })
                .SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(ReplicationPlan));
        var asOf = AsOfDay.Of(request.AsOf, clock.GetUtcNow());
        var (day, runs) = (asOf.DayIn(plan.RegionCode), await db.ReplicationPlans.Where(p => p.Id == key).RunningOn(asOf, db).AnyAsync(ct));
        var signed = await BaselineAsync(key, ct);
        var items = await db.ActionItems.AsNoTracking().Where(i => i.PlanId == key).OrderBy(i => i.Number).ToListAsync(ct);
        var numbers = items.ToDictionary(item => item.Id, item => item.Number);
        var chart = new PlanChart(
            plan.Title,
            plan.Adopter,
            day,
            signed is not null,
            [
                .. items.Select(item => new ChartItem(
                    item.Number,
                    item.Activity,
                    new(item.StartsOn, item.DueOn),
                    signed?.GetValueOrDefault(item.Id.Value),
                    item.Progress,
                    item.Status,
                    item.DaysLate(day, runs),
                    [.. item.DependsOn.Where(numbers.ContainsKey).Select(id => numbers[id])]
                )),
            ]
        );
        return new(documents.Picture(chart, request.IsEnglish), $"Jadwal {plan.Adopter} {plan.Title}", plan.Version);
    }

    /// <summary>Returns the signed period of each item; null before the plan is signed.</summary>
    private async Task<Dictionary<Guid, Period>?> BaselineAsync(ReplicationPlanId plan, CancellationToken ct)
    {
        var signed = await db
            .Commitments.SelectMany(s => s.Lines)
            .Where(l => l.PlanId == plan && l.BaselineNumber != null)
            .OrderByDescending(l => l.BaselineNumber)
            .Select(l => new { l.Content, l.Amendment })
            .FirstOrDefaultAsync(ct);
        return signed is null
            ? null
            : SignedPlan
                .Baseline(signed.Content!, signed.Amendment)
                .ActionItems.ToDictionary(item => item.Id, item => new Period(item.StartsOn, item.DueOn));
    }
}
