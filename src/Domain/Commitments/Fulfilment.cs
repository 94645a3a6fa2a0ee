using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Commitments;

/// <summary>What must be known of a promise to say what became of it.</summary>
/// <param name="Plan">Where its plan stood.</param>
/// <param name="BudgetYear">The budget year that was promised.</param>
/// <param name="Overdue">Action items that were late.</param>
/// <param name="HasBudgetDocument">Whether a budget document was on record.</param>
/// <param name="BudgetDeadline">By when regional budgets of that year are decided; null when no source states
/// it.</param>
/// <param name="IsInstitutionalised">Whether the replica is part of the routine of its institution.</param>
public sealed record PromiseFacts(
    PlanStatus Plan,
    int BudgetYear,
    int Overdue,
    bool HasBudgetDocument,
    DateOnly? BudgetDeadline,
    bool IsInstitutionalised = false
);

/// <summary>What became of a promise, by facts alone.</summary>
public static class Fulfilment
{
    /// <summary>
    /// What became of it by a day. The first that applies, from the end of its life to its beginning.
    /// </summary>
    public static FulfilmentStatus On(PromiseFacts facts, DateOnly day)
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
