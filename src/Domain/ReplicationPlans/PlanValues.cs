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
