using JippApi.Application.Common;
using JippApi.Application.Places;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>A promise and its sheet.</summary>
internal sealed record SheetFulfilment(CommitmentSheetId SheetId, FulfilmentLine Line);

/// <summary>Computes the fulfilment of promises with a constant number of queries.</summary>
internal static class FulfilmentReader
{
    /// <summary>
    /// Returns every promise of the sheets as of a day, sheet by sheet in the order of the lines. A promise holds from the
    /// moment everyone had signed, even if a signature is revoked later; of a past day, only what had been promised by
    /// then is returned.
    /// </summary>
    public static async Task<List<SheetFulfilment>> PromisesAsync(
        IAppDb db,
        IQueryable<CommitmentSheet> sheets,
        DateOnly day,
        DateOnly today,
        CancellationToken ct
    )
    {
        var end = Wib.EndOf(day);
        var promising = day < today ? sheets.Where(s => s.FirstSignedAt < end) : sheets;
        var lines = promising.SelectMany(
            s => s.Lines,
            (sheet, line) =>
                new
                {
                    sheet.Id,
                    sheet.RootId,
                    sheet.Edition,
                    sheet.RegionCode,
                    sheet.FirstSignedAt,
                    Line = line,
                }
        );
        var plans = db.ReplicationPlans.Where(p => lines.Any(l => l.Line.PlanId == p.Id));
        var rows = await (
            from line in lines
            join plan in db.ReplicationPlans on line.Line.PlanId equals plan.Id
            join adopter in db.Institutions on plan.AdopterId equals adopter.Id
            join origin in db.Innovations on plan.OriginId equals origin.Id
            orderby line.Id, line.Line.Number
            select new
            {
                Sheet = line.Id,
                line.RegionCode,
                line.FirstSignedAt,
                line.Line.Number,
                Plan = plan.Id,
                plan.Status,
                plan.BudgetYear,
                plan.BudgetDocument,
                plan.Content.Targets,
                Adopter = new AdopterRef(adopter.Id.Value, adopter.Name, adopter.Kind, adopter.RegionCode),
                Origin = new PromisedOrigin(origin.Id.Value, origin.Content.Title, origin.RegistryNumber),
                Institutionalised = db.Innovations.Where(i => i.Id == plan.ReplicaId).Select(i => i.InstitutionalisedAt).FirstOrDefault(),
                Revoked = db.Commitments.Any(s => s.FirstSignedAt != null && s.SignedAt == null && s.Lines.Any(l => l.PlanId == plan.Id)),
                Amended = db.Commitments.Any(s =>
                    s.RootId == line.RootId && s.Edition > line.Edition && s.FirstSignedAt < end && s.Lines.Any(l => l.PlanId == plan.Id)
                ),
            }
        ).ToListAsync(ct);
        var progress = await PlanRows.ProgressOfAsync(db, plans, day, ct);
        var then = await PlanStates.StatesOfAsync(db, plans, end, ct);
        var works = await PromisedWorkReader.WorkOfAsync(db, plans, ct);
        var outcomes = await PromisedOutcomeReader.OutcomesOfAsync(db, plans, end, ct);
        var deadlines = await BudgetDeadlines.DecidedBeforeAsync(db, sheets, end, ct);

        return rows.ConvertAll(row =>
        {
            var summary = progress.GetValueOrDefault(row.Plan, ProgressSummary.None);
            var known = then.GetValueOrDefault(row.Plan);
            var document = row.BudgetDocument is { } found && found.RecordedAt < end ? found : null;
            var (status, year) = (known?.Status ?? row.Status, known?.BudgetYear ?? row.BudgetYear);
            var runs = PlanPhases.RunningStatuses.Contains(status);
            var (work, outcome) = (
                works.GetValueOrDefault(row.Plan, PlanWork.None),
                outcomes.GetValueOrDefault(row.Plan, PromisedOutcome.None)
            );
            DateOnly? signedOn = row.FirstSignedAt is { } at && at < end ? Wib.DayOf(at) : null;
            var facts = new PromiseFacts(
                status,
                year,
                work.SignedBy(day, year, runs),
                document is not null,
                Fulfilment.DeadlineOf(deadlines(row.RegionCode, year), signedOn)
            )
            {
                UnmeasuredTargets = outcome.UnmeasuredOf(row.Targets),
                Decision = outcome.Decision,
                IsSignatureRevoked = row.Revoked,
                IsInstitutionalised = row.Institutionalised < end,
            };
            return new SheetFulfilment(
                row.Sheet,
                new()
                {
                    Number = row.Number,
                    PlanId = row.Plan.Value,
                    Adopter = row.Adopter,
                    Origin = row.Origin,
                    Status = Fulfilment.StatusOn(facts, day),
                    Gaps = Fulfilment.GapsOf(facts),
                    SignedItems = facts.Work,
                    AddedItems = work.AddedBy(day, runs),
                    BudgetYear = year,
                    BudgetDeadline = facts.BudgetDeadline,
                    BudgetDocument = document?.Number,
                    Progress = day < today ? summary with { Percent = null } : summary,
                    Amended = row.Amended,
                }
            );
        });
    }
}
