using JippApi.Application.Access;
using JippApi.Application.AuditTrail;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Domain.ActionItems;
using JippApi.Domain.Common;
using JippApi.Domain.Regions;
using JippApi.Domain.ReplicationPlans;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Formats of a printed action plan.</summary>
public enum PlanFormat
{
    Paper,

    Workbook,
}

/// <summary>Prints the action plan of one adopter as PDF or workbook.</summary>
/// <param name="Id">The plan.</param>
/// <param name="Form">The format.</param>
/// <param name="AsOf">The time for which the plan is printed; null for now. Items are always shown as they are now,
/// with delays computed for the day of that time.</param>
public sealed record PrintPlan(Guid Id, PlanFormat Form, DateTimeOffset? AsOf = null) : IRequest<DocumentFile>;

internal sealed class PrintPlanHandler(IAppDb db, ICurrentUser user, IPlanDocuments documents, DocumentPolicy policy, TimeProvider clock)
    : IRequestHandler<PrintPlan, DocumentFile>
{
    public async Task<DocumentFile> Handle(PrintPlan request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var plan = await PlanLookup.ReadPlanAsync(db, user, request.Id, ct);
        var view = await PlanViews.PlanViewAsync(
            db,
            user,
            plan,
            now,
            ct,
            await PlanHistoryReader.StateAtAsync(db, user, plan, request.AsOf, now, ct),
            request.AsOf
        );
        var day = request.AsOf is { } at ? Wib.DayOf(at) : RegionZones.Of(view.Document.Adopter.RegionCode).DayOf(now);
        var items = await ItemsAsync(plan.Id, day, PlanPhases.RunningStatuses.Contains(view.Document.Status), ct);
        var paper = new PrintedPlan
        {
            Plan = view.Document,
            Items = items,
            AsOf = day,
            IsIllustrative = Illustration.Is(request.Id),
            Head = await ExportedHead.OfDayAsync(db, policy, now, ct),
        };
        var content = request.Form == PlanFormat.Paper ? documents.Pdf(paper) : documents.Workbook(paper);
        return new(content, $"Rencana aksi {view.Document.Adopter.Name} {view.Document.Origin.Title}", view.Version);
    }

    private async Task<List<PrintedItem>> ItemsAsync(ReplicationPlanId plan, DateOnly day, bool planRuns, CancellationToken ct)
    {
        var rows = await (
            from item in db.ActionItems.AsNoTracking()
            where item.PlanId == plan
            from unit in db.Institutions.Where(i => i.Id == item.ResponsibleUnitId).DefaultIfEmpty()
            orderby item.Number
            select new { Item = item, Unit = unit!.Name }
        ).ToListAsync(ct);
        List<Guid> people =
        [
            .. rows.Where(row => row.Item.AssigneeId is not null).Select(row => row.Item.AssigneeId!.Value.Value).Distinct(),
        ];
        var offices = await (
            from person in db.Accounts
            where people.Contains(person.Id)
            join office in db.Institutions on person.InstitutionId equals office.Id
            select new { person.Id, office.Name }
        ).ToDictionaryAsync(person => person.Id, person => person.Name, ct);
        return rows.ConvertAll(row =>
            PaperItemOf(
                row.Item,
                row.Unit,
                row.Item.AssigneeId is { } person ? offices.GetValueOrDefault(person.Value) : null,
                day,
                planRuns
            )
        );
    }

    private static PrintedItem PaperItemOf(ActionItem item, string? unit, string? office, DateOnly day, bool planRuns) =>
        new()
        {
            Number = item.Number,
            Activity = item.Activity,
            Output = item.Output,
            Indicator = item.Indicator,
            Target = item.Target,
            Unit = unit,
            PersonsOffice = office,
            StartsOn = item.StartsOn,
            DueOn = item.DueOn,
            BudgetSource = item.BudgetSource,
            Budget = item.BudgetAmount,
            Weight = item.Weight,
            Progress = item.Progress,
            Status = item.Status,
            DaysLate = item.DaysLate(day, planRuns),
        };
}

/// <summary>Computes delays of items.</summary>
internal static class ItemDelays
{
    /// <summary>Returns the days an item is late on a day, or null when it is not.</summary>
    public static int? DaysLate(this ActionItem item, DateOnly day, bool planRuns) =>
        item.IsOverdue(day, planRuns) ? day.DayNumber - item.DueOn!.Value.DayNumber : null;
}
