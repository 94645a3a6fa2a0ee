using JippApi.Domain.Hubs;
using JippApi.Domain.ReplicationPlans;
using Riok.Mapperly.Abstractions;

namespace JippApi.Application.ReplicationPlans;

/// <summary>
/// Copies what is said about a plan from one shape to the next. The build fails where a member has no counterpart.
/// </summary>
[Mapper(RequiredMappingStrategy = RequiredMappingStrategy.Both)]
internal static partial class PlanMapping
{
    [MapperIgnoreSource(nameof(PlanContent.HasReasons))]
    [MapperIgnoreTarget(nameof(PlanInput.HubId))]
    public static partial PlanInput ToInput(this PlanContent content);

    [MapperRequiredMapping(RequiredMappingStrategy.Target)]
    [MapNestedProperties(nameof(ReplicationPlan.Content))]
    public static partial PlanStateContent ToState(this ReplicationPlan plan);

    /// <summary>What everybody may read of a state; the rest of the document depends on who reads it.</summary>
    [MapperRequiredMapping(RequiredMappingStrategy.Source)]
    [MapperIgnoreSource(nameof(PlanStateContent.ReadinessException))]
    public static partial PlanDocument ToDocument(
        this PlanStateContent state,
        Guid id,
        OriginRef origin,
        AdopterRef adopter,
        ProgressSummary progress,
        DateTimeOffset createdAt,
        PlanLinks links
    );

    private static AdaptationInput ToInput(Adaptation said) => AdaptationInput.Of(said);

    private static ScaleUpTerms? ToTerms(ScaleUp? said) => ScaleUpTerms.Of(said);

    private static Guid? ToGuid(HubId? id) => id?.Value;
}
