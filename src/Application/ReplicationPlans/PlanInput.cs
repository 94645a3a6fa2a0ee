using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Content of a replication plan.</summary>
public record PlanInput
{
    /// <summary>Id of the supporting hub, which must not have ended.</summary>
    public Guid? HubId { get; init; }

    /// <summary>Kind of replication.</summary>
    public ReplicationKind? Kind { get; init; }

    /// <summary>Extent of the replication.</summary>
    public ReplicationExtent? Extent { get; init; }

    /// <summary>First budget year in which the plan is carried out.</summary>
    public int? BudgetYear { get; init; }

    /// <summary>The problem the replication is to solve.</summary>
    public string? Problem { get; init; }

    /// <summary>How components of the origin are adapted; omitted ones are recorded as <c>UNSTATED</c>.</summary>
    public IReadOnlyList<AdaptationInput>? Adaptations { get; init; }

    /// <summary>Target values of the indicators.</summary>
    public IReadOnlyList<PlanTarget>? Targets { get; init; }

    /// <summary>
    /// Terms on which the innovation is scaled up; required for plans of kind <c>SCALE_UP</c> and not allowed
    /// otherwise.
    /// </summary>
    public ScaleUpTerms? ScaleUp { get; init; }

    /// <summary>Returns the current content, the base of a merge patch.</summary>
    public static PlanInput Of(ReplicationPlan plan) => plan.Content.ToInput() with { HubId = plan.HubId?.Value };

    /// <summary>Returns the content for the domain; omitted values are taken from the template.</summary>
    internal PlanContent ToContent(PlanContent? template = null) =>
        new()
        {
            Kind = Kind ?? template!.Kind,
            Extent = Extent ?? template!.Extent,
            BudgetYear = BudgetYear!.Value,
            Problem = Problem ?? template?.Problem,
            Adaptations = Adaptations?.Select(adaptation => adaptation.ToAdaptation()).ToList() ?? template?.Adaptations ?? [],
            Targets = Targets ?? template?.Targets ?? [],
            ScaleUp = ScaleUp?.ToScaleUp() ?? (Kind is null ? template?.ScaleUp : null),
        };
}

/// <summary>A replication plan to draft.</summary>
public sealed record PlanDraftInput : PlanInput
{
    /// <summary>Id of the innovation to replicate; omit to use the template's.</summary>
    public Guid? OriginId { get; init; }

    /// <summary>Id of the institution that replicates it.</summary>
    public Guid? AdopterId { get; init; }

    /// <summary>
    /// Id of an earlier plan for the same innovation. Omitted values and the action items are taken from it.
    /// </summary>
    public Guid? TemplatePlanId { get; init; }

    /// <summary>
    /// Id of the open problem statement that the plan is to solve, of the adopter or of an institution above it. Without a
    /// template, <c>problem</c> and <c>targets</c> are taken from it if they are omitted and it is <c>PUBLIC</c>.
    /// </summary>
    public Guid? ProblemId { get; init; }

    /// <summary>
    /// Lays out the steps of the innovation's replication kit as action items; not allowed with <c>templatePlanId</c>.
    /// </summary>
    public PlanFromKit? Kit { get; init; }
}

/// <summary>How the steps of a replication kit become action items.</summary>
/// <param name="StartsOn">First day of the first step. Each step takes the most days that are usual, and begins when the
/// one before it is due.</param>
public sealed record PlanFromKit(DateOnly? StartsOn = null);

/// <summary>Terms on which an innovation is scaled up.</summary>
/// <param name="Scope">Scope of the scaling up.</param>
/// <param name="PartnerId">Id of the partner ministry or agency, which answers the plan; absent when a province scales
/// up
/// an innovation of one of its districts, and the owner answers.</param>
/// <param name="TargetRegions">Codes of the target regions.</param>
public sealed record ScaleUpTerms(ScaleUpScope? Scope = null, Guid? PartnerId = null, IReadOnlyList<string>? TargetRegions = null)
{
    internal static ScaleUpTerms? Of(ScaleUp? said) => said is null ? null : new(said.Scope, said.PartnerId?.Value, said.TargetRegions);

    internal ScaleUp ToScaleUp() =>
        new(
            Scope!.Value,
            PartnerId is { } partner ? new InstitutionId(partner) : null,
            [.. TargetRegions!.Distinct().Order(StringComparer.Ordinal)]
        );
}
