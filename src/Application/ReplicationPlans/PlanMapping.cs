using JippApi.Application.Places;
using JippApi.Domain.Hubs;
using JippApi.Domain.ReplicationPlans;
using Riok.Mapperly.Abstractions;

namespace JippApi.Application.ReplicationPlans;

/// <summary>
/// Maps the content of a plan between its shapes. The build fails where a member has no counterpart.
/// </summary>
[Mapper(RequiredMappingStrategy = RequiredMappingStrategy.Both)]
internal static partial class PlanMapping
{
    [MapperIgnoreSource(nameof(PlanContent.AllChangesHaveReasons))]
    [MapperIgnoreTarget(nameof(PlanInput.HubId))]
    public static partial PlanInput ToInput(this PlanContent content);

    [MapperRequiredMapping(RequiredMappingStrategy.Target)]
    [MapNestedProperties(nameof(ReplicationPlan.Content))]
    public static partial PlanStateContent ToState(this ReplicationPlan plan);

    /// <summary>Maps what everyone may read; the rest of the document depends on the caller.</summary>
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
