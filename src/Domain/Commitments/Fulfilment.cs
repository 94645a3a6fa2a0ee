using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Commitments;

/// <summary>What still keeps a promise that its adopter calls fulfilled from being kept.</summary>
public enum FulfilmentGap
{
    /// <summary>A signed action item was not verified by anybody outside the adopter.</summary>
    ItemNotVerified,

    /// <summary>A target has no value that somebody outside the adopter measured or verified.</summary>
    TargetNotMeasured,

    /// <summary>The latest evaluation decided to stop the replica.</summary>
    Stopped,

    /// <summary>A signature on a sheet that promises or amends it was revoked and has not been given again.</summary>
    SignatureRevoked,
}

/// <summary>What became of the action items that leaders signed.</summary>
/// <param name="Items">The number of items that were signed and not set aside since.</param>
/// <param name="Verified">Those that somebody outside the adopter verified.</param>
/// <param name="Overdue">Those that are overdue.</param>
/// <param name="SetAside">The number of items that signed amendments set aside.</param>
/// <param name="BeforeBudgetYear">Those done before the budget year began.</param>
public sealed record SignedWork(int Items, int Verified, int Overdue, int SetAside, int BeforeBudgetYear)
{
    /// <summary>Nothing that was signed.</summary>
    public static SignedWork None { get; } = new(0, 0, 0, 0, 0);
}

/// <summary>The facts that decide how far a promise has been kept.</summary>
/// <param name="Plan">The status of its plan.</param>
/// <param name="BudgetYear">The promised budget year.</param>
/// <param name="Work">What became of the signed action items.</param>
/// <param name="HasBudgetDocument">Whether a budget document was on record.</param>
/// <param name="BudgetDeadline">The date by which the budget document is expected; null when no source states
/// it.</param>
public sealed record PromiseFacts(PlanStatus Plan, int BudgetYear, SignedWork Work, bool HasBudgetDocument, DateOnly? BudgetDeadline)
{
    /// <summary>
    /// The number of promised targets without a value that somebody outside the adopter measured or verified.
    /// </summary>
    public int UnmeasuredTargets { get; init; }

    /// <summary>The decision of the latest evaluation; null when there is none.</summary>
    public EvaluationDecision? Decision { get; init; }

    /// <summary>Whether a sheet that promises or amends it lacks a signature that was revoked.</summary>
    public bool IsSignatureRevoked { get; init; }

    /// <summary>Whether the replica has become part of its institution's routine.</summary>
    public bool IsInstitutionalised { get; init; }
}

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
            PlanStatus.Completed or PlanStatus.Evaluated or PlanStatus.Institutionalised => StatusOfFinished(facts),
            PlanStatus.Committed when yearIsOver => FulfilmentStatus.Broken,
            PlanStatus.Stalled => FulfilmentStatus.Late,
            _ when facts.Work.Overdue > 0 || yearIsOver => FulfilmentStatus.Late,
            _ when !facts.HasBudgetDocument && facts.BudgetDeadline < day => FulfilmentStatus.AtRisk,
            PlanStatus.InProgress => FulfilmentStatus.OnTrack,
            _ => FulfilmentStatus.NotStarted,
        };
    }

    /// <summary>
    /// Returns what others have not confirmed of a finished plan. A promise is kept when there is nothing left: every
    /// signed item was verified or set aside by a signed amendment, every target was measured, and no evaluator decided
    /// to stop.
    /// </summary>
    public static IReadOnlyList<FulfilmentGap> GapsOf(PromiseFacts facts)
    {
        if (facts.Plan is not (PlanStatus.Completed or PlanStatus.Evaluated or PlanStatus.Institutionalised))
            return [];

        List<FulfilmentGap> gaps = [];
        if (facts.Work.Verified < facts.Work.Items || facts.Work.Verified == 0)
            gaps.Add(FulfilmentGap.ItemNotVerified);
        if (facts.UnmeasuredTargets > 0)
            gaps.Add(FulfilmentGap.TargetNotMeasured);
        if (facts.Decision == EvaluationDecision.Stop)
            gaps.Add(FulfilmentGap.Stopped);
        if (facts.IsSignatureRevoked)
            gaps.Add(FulfilmentGap.SignatureRevoked);
        return gaps;
    }

    /// <summary>
    /// Returns the day by which the budget document of a promise is expected. Leaders who sign after the deadline, or
    /// shortly before it, have the same month after their signature that the law leaves between the budget's approval
    /// and the year's beginning.
    /// </summary>
    /// <param name="deadline">The day the law or the hub sets for the budget year; null when neither does.</param>
    /// <param name="signedOn">The day of the last signature.</param>
    public static DateOnly? DeadlineOf(DateOnly? deadline, DateOnly? signedOn) =>
        deadline is { } day && signedOn?.AddMonths(1) is { } afterSigning && afterSigning > day ? afterSigning : deadline;

    private static FulfilmentStatus StatusOfFinished(PromiseFacts facts) =>
        Fulfilment.GapsOf(facts) switch
        {
            [] => facts.IsInstitutionalised || facts.Plan == PlanStatus.Institutionalised
                ? FulfilmentStatus.Institutionalised
                : FulfilmentStatus.Live,
            var gaps when gaps.Contains(FulfilmentGap.Stopped) => FulfilmentStatus.Broken,
            _ => FulfilmentStatus.Reported,
        };
}
