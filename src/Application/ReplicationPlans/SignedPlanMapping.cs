using Riok.Mapperly.Abstractions;

namespace JippApi.Application.ReplicationPlans;

/// <summary>Maps a plan to what leaders sign. The build fails where a member has no counterpart.</summary>
[Mapper(RequiredMappingStrategy = RequiredMappingStrategy.Target)]
internal static partial class SignedPlanMapping
{
    public static partial SignedPlan ToSigned(
        this PlanStateContent state,
        Guid planId,
        NamedRef adopter,
        NamedRef origin,
        IReadOnlyList<SignedItem> actionItems
    );
}
