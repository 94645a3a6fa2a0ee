using JippApi.Domain.Innovations;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>What is to be reached.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Goal">How it is to be.</param>
/// <param name="Unit">Unit of goal and baseline.</param>
/// <param name="Baseline">How it is before; null when unknown.</param>
/// <param name="IndicatorId">Id of the origin's indicator that is measured; by it the plan is compared with the origin
/// and other plans.</param>
public sealed record PlanTarget(string Indicator, decimal Goal, string Unit, decimal? Baseline = null, Guid? IndicatorId = null)
{
    /// <summary>Longest indicator.</summary>
    public const int IndicatorMaxLength = 250;

    /// <summary>Longest unit.</summary>
    public const int UnitMaxLength = 50;
}

/// <summary>What shows that there is money for a plan (<i>dokumen anggaran</i>, such as a DPA of the APBD).</summary>
/// <param name="Number">Its number.</param>
/// <param name="Date">Its date.</param>
/// <param name="RecordedAt">When it was put on record.</param>
/// <param name="Reference">Where it can be read.</param>
public sealed record BudgetDocument(string Number, DateOnly Date, DateTimeOffset RecordedAt, string? Reference = null)
{
    /// <summary>Longest number.</summary>
    public const int NumberMaxLength = 100;

    /// <summary>Longest reference.</summary>
    public const int ReferenceMaxLength = 500;
}

/// <summary>How ready the adopter is on one topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Level">0 (nothing) to 4 (all there).</param>
/// <param name="Evidence">What shows it.</param>
public sealed record ReadinessAnswer(ReadinessTopic Topic, int Level, string? Evidence = null)
{
    /// <summary>Highest level.</summary>
    public const int MaxLevel = 4;

    /// <summary>Longest evidence.</summary>
    public const int EvidenceMaxLength = 1_000;
}

/// <summary>What is said about a plan.</summary>
public sealed record PlanContent
{
    /// <summary>Most components.</summary>
    public const int MaxAdaptations = 100;

    /// <summary>Most targets.</summary>
    public const int MaxTargets = 50;

    /// <summary>First budget year that makes sense.</summary>
    public const int FirstBudgetYear = 2000;

    /// <summary>Last one.</summary>
    public const int LastBudgetYear = 2100;

    /// <summary>What is done with the origin.</summary>
    public required ReplicationKind Kind { get; init; }

    /// <summary>How much of the origin is taken over.</summary>
    public required ReplicationExtent Extent { get; init; }

    /// <summary>The budget year (<i>tahun anggaran</i>) from which it is carried out.</summary>
    public required int BudgetYear { get; init; }

    /// <summary>The problem that it is to solve.</summary>
    public string? Problem { get; init; }

    /// <summary>What becomes of components of the origin.</summary>
    public IReadOnlyList<Adaptation> Adaptations { get; init; } = [];

    /// <summary>What is to be reached.</summary>
    public IReadOnlyList<PlanTarget> Targets { get; init; } = [];

    /// <summary>
    /// How the owner makes it larger; for <see cref="ReplicationKind.ScaleUp"/> alone, which needs it.
    /// </summary>
    public ScaleUp? ScaleUp { get; init; }

    /// <summary>Whether every component that does not stay as it is has a reason.</summary>
    public bool HasReasons =>
        Adaptations.All(adaptation =>
            adaptation.Change is AdaptationChange.Kept or AdaptationChange.Unstated || !string.IsNullOrWhiteSpace(adaptation.Reason)
        );

    /// <summary>The same for another adopter: goals can be handed on, what was measured before cannot.</summary>
    public PlanContent ForAnotherAdopter() => this with { Targets = [.. Targets.Select(target => target with { Baseline = null })] };
}

/// <summary>What a plan must know of its origin.</summary>
/// <param name="IsPublished">The public may read it.</param>
/// <param name="IsWilling">Its owner has not said that it may not be replicated.</param>
/// <param name="IsStopped">It runs no more.</param>
/// <param name="OwnerIsAdopter">Its owner is the adopter.</param>
public sealed record OriginFacts(bool IsPublished, bool IsWilling, bool IsStopped, bool OwnerIsAdopter)
{
    /// <summary>The components that its owner names.</summary>
    public IReadOnlyList<InnovationComponent> Components { get; init; } = [];

    /// <summary>Its owner has commented on the plan, or nobody knows who owns it.</summary>
    public bool OwnerHasCommented { get; init; } = true;
}

/// <summary>What must be known of a plan's items for it to move.</summary>
/// <param name="Count">Items that were not cancelled.</param>
/// <param name="WithUnit">Of them, those with a responsible unit.</param>
/// <param name="Open">Of them, those that are not done.</param>
/// <param name="WithEvidence">Of them, those that have evidence: links in their reports, or files.</param>
public sealed record ItemFacts(int Count, int WithUnit, int Open, int WithEvidence)
{
    /// <summary>
    /// Names of what is still to be done: the items that are open; where none is, those without evidence. For refusals,
    /// and not more than they show.
    /// </summary>
    public IReadOnlyList<string> StillToDo { get; init; } = [];

    /// <summary>Of a plan without items.</summary>
    public static ItemFacts None { get; } = new(0, 0, 0, 0);
}
