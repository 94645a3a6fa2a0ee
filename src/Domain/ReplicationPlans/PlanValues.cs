using System.Text.Json.Serialization;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>Which values of a target are better.</summary>
public enum TargetDirection
{
    /// <summary>Higher values are better.</summary>
    Up,

    /// <summary>Lower values are better.</summary>
    Down,

    /// <summary>The value should stay where it is.</summary>
    Keep,
}

/// <summary>A target of a plan.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Goal">The value to be reached.</param>
/// <param name="Unit">The unit of goal and baseline.</param>
/// <param name="Baseline">The value before the replication; null when unknown.</param>
/// <param name="IndicatorId">The id of the origin's indicator, by which the plan is compared with the origin and with
/// other plans.</param>
/// <param name="Direction">Which values are better; when it is null, the way from baseline to goal says so.</param>
public sealed record PlanTarget(
    string Indicator,
    decimal Goal,
    string Unit,
    decimal? Baseline = null,
    Guid? IndicatorId = null,
    TargetDirection? Direction = null
)
{
    public const int IndicatorMaxLength = 250;

    public const int UnitMaxLength = 50;

    /// <summary>
    /// The stated direction or, if none is stated, the one from baseline to goal; null when neither is known.
    /// </summary>
    [JsonIgnore]
    public TargetDirection? Way =>
        Direction
        ?? Baseline switch
        {
            null => null,
            var before when before < Goal => TargetDirection.Up,
            var before when before > Goal => TargetDirection.Down,
            _ => TargetDirection.Keep,
        };

    /// <summary>Whether the stated direction leads from the baseline to the goal.</summary>
    [JsonIgnore]
    public bool IsConsistent =>
        Direction switch
        {
            TargetDirection.Up => Baseline is null || Baseline <= Goal,
            TargetDirection.Down => Baseline is null || Baseline >= Goal,
            _ => true,
        };
}

/// <summary>
/// The document that shows the budget for a plan (<i>dokumen anggaran</i>), such as a DPA of the APBD.
/// </summary>
/// <param name="Number">The number of the document.</param>
/// <param name="Date">The date of the document.</param>
/// <param name="RecordedAt">When it was recorded here.</param>
/// <param name="Reference">Where it is published.</param>
public sealed record BudgetDocument(string Number, DateOnly Date, DateTimeOffset RecordedAt, string? Reference = null)
{
    public const int NumberMaxLength = 100;

    public const int ReferenceMaxLength = 500;
}

/// <summary>How ready the adopter is on one topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Level">0 (nothing) to 4 (everything there).</param>
/// <param name="Evidence">The evidence, as text or a link.</param>
public sealed record ReadinessAnswer(ReadinessTopic Topic, int Level, string? Evidence = null)
{
    public const int MaxLevel = 4;

    public const int EvidenceMaxLength = 1_000;
}

/// <summary>The facts about the origin that a plan depends on.</summary>
/// <param name="IsWilling">False only when the owner has ruled out replication.</param>
public sealed record OriginFacts(bool IsPublished, bool IsWilling, bool IsStopped, bool OwnerIsAdopter)
{
    public IReadOnlyList<InnovationComponent> Components { get; init; } = [];

    /// <summary>
    /// The province that the adopter governs, if the owner serves one of its districts; otherwise null.
    /// </summary>
    public string? AdoptersProvince { get; init; }

    /// <summary>What the owner says about the plan's changes of the core.</summary>
    public CoreConsent Consent { get; init; } = CoreConsent.Given;
}

/// <summary>What the owner of the origin says about a plan's changes of the core, as they are now.</summary>
public enum CoreConsent
{
    /// <summary>Nothing yet, or only about the changes as they were before.</summary>
    Missing,

    Given,

    /// <summary>The owner objects.</summary>
    Refused,
}

/// <summary>The facts about its action items that a plan's transitions depend on.</summary>
/// <param name="Count">The items that are not cancelled.</param>
/// <param name="WithUnit">Those with a responsible unit.</param>
/// <param name="Open">Those that are not done.</param>
/// <param name="WithEvidence">Those whose evidence, a reference or a file, somebody outside the adopter has accepted by
/// verifying the item.</param>
public sealed record ItemFacts(int Count, int WithUnit, int Open, int WithEvidence)
{
    /// <summary>
    /// The names of what is left to do, as many as a refusal shows: the open items or, if there are none, those without
    /// evidence.
    /// </summary>
    public IReadOnlyList<string> Outstanding { get; init; } = [];

    /// <summary>The facts of a plan without items.</summary>
    public static ItemFacts None { get; } = new(0, 0, 0, 0);
}
