using JippApi.Domain.Common;

namespace JippApi.Domain.Commitments;

/// <summary>
/// A hub's decision on the day by which the promises of a province need a budget document. It replaces the day of the
/// law, or an earlier decision, from the moment it is made; no decision is ever changed or removed.
/// </summary>
public sealed class BudgetDeadline : AggregateRoot
{
    public const int ReasonMaxLength = 1_000;

    private BudgetDeadline(BudgetDeadlineId id, string regionCode, int budgetYear, DateOnly day, DateTimeOffset decidedAt) =>
        (Id, RegionCode, BudgetYear, Day, DecidedAt) = (id, regionCode, budgetYear, day, decidedAt);

    public BudgetDeadlineId Id { get; }

    /// <summary>The province whose promises it concerns.</summary>
    public string RegionCode { get; }

    public int BudgetYear { get; }

    /// <summary>The last day (WIB) on which a promise without a budget document is not at risk.</summary>
    public DateOnly Day { get; }

    public string Reason { get; private init; } = "";

    public UserId DecidedBy { get; private init; }

    public DateTimeOffset DecidedAt { get; }

    /// <param name="regionCode">The province.</param>
    /// <param name="day">A day of the year before the budget year, in which budgets are made, or of the budget
    /// year.</param>
    public static BudgetDeadline Decide(string regionCode, int budgetYear, DateOnly day, string reason, UserId by, DateTimeOffset at)
    {
        CommitmentRules.DeadlineNearYear.Require(day.Year == budgetYear || day.Year == budgetYear - 1);

        var decision = new BudgetDeadline(BudgetDeadlineId.New(), regionCode, budgetYear, day, at) { Reason = reason, DecidedBy = by };
        decision.Raise(new BudgetDeadlineDecided(decision.Id, budgetYear, day, reason, at));
        return decision;
    }

    /// <inheritdoc/>
    public override Subject AuditSubject() => new("budget-deadline", Id.Value.ToString()) { RegionCode = RegionCode };
}
