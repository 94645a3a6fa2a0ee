using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Commitments;

/// <summary>The facts that decide how far a promise has been kept.</summary>
/// <param name="Plan">The status of its plan.</param>
/// <param name="BudgetYear">The promised budget year.</param>
/// <param name="Overdue">The number of overdue action items.</param>
/// <param name="HasBudgetDocument">Whether a budget document was on record.</param>
/// <param name="BudgetDeadline">The date by which regional budgets of that year must be adopted; null when no source
/// states it.</param>
/// <param name="IsInstitutionalised">Whether the replica has become part of its institution's routine.</param>
public sealed record PromiseFacts(
    PlanStatus Plan,
    int BudgetYear,
    int Overdue,
    bool HasBudgetDocument,
    DateOnly? BudgetDeadline,
    bool IsInstitutionalised = false
);

/// <summary>How far a promise has been kept, from facts alone.</summary>
public static class Fulfilment
{
    /// <summary>
    /// Returns the fulfilment as of a day: the first case that applies, from the end of a plan's life to its beginning.
    /// </summary>
    public static FulfilmentStatus StatusOn(PromiseFacts facts, DateOnly day)
    {
        var yearIsOver = day.Year > facts.BudgetYear;
        return facts.Plan switch
        {
            PlanStatus.Cancelled => FulfilmentStatus.Broken,
            PlanStatus.Completed or PlanStatus.Evaluated => facts.IsInstitutionalised
                ? FulfilmentStatus.Institutionalised
                : FulfilmentStatus.Live,
            PlanStatus.Committed when yearIsOver => FulfilmentStatus.Broken,
            PlanStatus.Stalled => FulfilmentStatus.Late,
            _ when facts.Overdue > 0 || yearIsOver => FulfilmentStatus.Late,
            _ when !facts.HasBudgetDocument && facts.BudgetDeadline < day => FulfilmentStatus.AtRisk,
            PlanStatus.InProgress => FulfilmentStatus.OnTrack,
            _ => FulfilmentStatus.NotStarted,
        };
    }
}
