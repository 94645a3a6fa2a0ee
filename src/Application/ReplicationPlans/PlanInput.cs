using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.ReplicationPlans;

/// <summary>What is said about a plan.</summary>
public record PlanInput
{
    /// <summary>Id of the hub that helps; one that has not ended.</summary>
    public Guid? HubId { get; init; }

    /// <summary>What is done with the origin.</summary>
    public ReplicationKind? Kind { get; init; }

    /// <summary>How much of the origin is taken over.</summary>
    public ReplicationExtent? Extent { get; init; }

    /// <summary>The budget year from which it is carried out.</summary>
    public int? BudgetYear { get; init; }

    /// <summary>The problem that it is to solve.</summary>
    public string? Problem { get; init; }

    /// <summary>
    /// What becomes of components of the origin; those that are left out stand in the plan as <c>UNSTATED</c>.
    /// </summary>
    public IReadOnlyList<AdaptationInput>? Adaptations { get; init; }

    /// <summary>What is to be reached.</summary>
    public IReadOnlyList<PlanTarget>? Targets { get; init; }

    /// <summary>How the owner makes it larger; for a plan of the kind <c>SCALE_UP</c> alone, which needs it.</summary>
    public ScaleUpTerms? ScaleUp { get; init; }

    /// <summary>What has been said so far, as the starting point of a merge patch.</summary>
    public static PlanInput Of(ReplicationPlan plan) => plan.Content.ToInput() with { HubId = plan.HubId?.Value };

    /// <summary>As the domain takes it; what is not said is as in the template.</summary>
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

/// <summary>What is said about a new plan.</summary>
public sealed record PlanDraftInput : PlanInput
{
    /// <summary>Id of the innovation that is repeated; that of the template's when there is one.</summary>
    public Guid? OriginId { get; init; }

    /// <summary>Id of the institution that repeats it.</summary>
    public Guid? AdopterId { get; init; }

    /// <summary>
    /// An earlier plan of the same innovation: what is not said is taken from it, its action items too.
    /// </summary>
    public Guid? TemplatePlanId { get; init; }
}

/// <summary>How an owner makes an innovation larger.</summary>
/// <param name="Scope">How far.</param>
/// <param name="PartnerId">Id of the ministry that helps.</param>
/// <param name="TargetRegions">Codes of the regions that it is to reach.</param>
public sealed record ScaleUpTerms(ScaleUpScope? Scope = null, Guid? PartnerId = null, IReadOnlyList<string>? TargetRegions = null)
{
    internal static ScaleUpTerms? Of(ScaleUp? said) => said is null ? null : new(said.Scope, said.PartnerId.Value, said.TargetRegions);

    internal ScaleUp ToScaleUp() =>
        new(Scope!.Value, new InstitutionId(PartnerId!.Value), [.. TargetRegions!.Distinct().Order(StringComparer.Ordinal)]);
}
