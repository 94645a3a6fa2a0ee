using JippApi.Application.Common;
using JippApi.Domain.ReplicationKits;

namespace JippApi.Application.ReplicationKits;

/// <summary>A part of a replication between two changes of the status of its plan.</summary>
public enum PlanSpan
{
    /// <summary>From the signing to the start of the work.</summary>
    Start,

    /// <summary>From the start of the work to its completion.</summary>
    Work,

    /// <summary>From the completion to the first evaluation.</summary>
    Evaluation,
}

/// <summary>Observations of the replications of an innovation.</summary>
public sealed record KitObservations
{
    /// <summary>Number of published replicas whose link somebody outside both sides verified.</summary>
    public required int VerifiedReplicas { get; init; }

    /// <summary>Number of these that are known to run.</summary>
    public required int RunningReplicas { get; init; }

    /// <summary>Number of completed public plans from which the figures are computed: the 100 changed last.</summary>
    public required int Plans { get; init; }

    /// <summary>Durations of parts of these plans, in days; parts without data are omitted.</summary>
    public required IReadOnlyList<KitSpanItem> Spans { get; init; }

    /// <summary>Durations of the kit's steps in these plans, in days; steps without data are omitted.</summary>
    public required IReadOnlyList<KitStepDuration> Steps { get; init; }

    /// <summary>Budgets of these plans; absent when no item has a budget.</summary>
    public KitBudget? Budget { get; init; }

    /// <summary>Number of evaluations of these plans.</summary>
    public required int LessonCount { get; init; }

    /// <summary>Lessons from the newest 20 evaluations of these plans.</summary>
    public required IReadOnlyList<KitLesson> Lessons { get; init; }
}

/// <summary>Duration of a part of the plans.</summary>
/// <param name="Span">The part.</param>
/// <param name="Days">Duration in days.</param>
public sealed record KitSpanItem(PlanSpan Span, KitSpread Days);

/// <summary>Duration of a step in plans.</summary>
/// <param name="Step">Number of the step in the kit, starting at 1.</param>
/// <param name="Days">From the planned start to the completion of action items with the title of the step.</param>
public sealed record KitStepDuration(int Step, KitSpread Days);

/// <summary>Budgets of plans: sums over their action items.</summary>
/// <param name="Count">Number of plans with a budget.</param>
/// <param name="Lowest">Lowest budget.</param>
/// <param name="Median">Median budget.</param>
/// <param name="Highest">Highest budget.</param>
public sealed record KitBudget(int Count, Money Lowest, Money Median, Money Highest)
{
    internal static KitBudget? Of(KitSpread? spread) =>
        spread is null ? null : new(spread.Count, Money.Of(spread.Lowest)!, Money.Of(spread.Median)!, Money.Of(spread.Highest)!);
}

/// <summary>Lessons of a replication, from the evaluation of its plan.</summary>
/// <param name="PlanId">The replication plan.</param>
/// <param name="Adopter">The adopter.</param>
/// <param name="Text">Lessons for others.</param>
/// <param name="EvaluatedAt">When the plan was evaluated.</param>
public sealed record KitLesson(Guid PlanId, KitInstitution Adopter, string Text, DateTimeOffset EvaluatedAt);
