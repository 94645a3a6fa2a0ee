using JippApi.Domain.Innovations;
using JippApi.Domain.Sources;

namespace JippApi.Application.Sources;

/// <summary>A version of how values are chosen where sources differ.</summary>
/// <param name="Number">Number of the version; 1 is shipped.</param>
/// <param name="ValidFrom">Since when it is valid; until the next version.</param>
/// <param name="Members">How each member is chosen. What the owner states always comes first.</param>
/// <param name="Reason">Why it was added.</param>
/// <param name="Operation">Address of the operation that recomputes the innovations; only in the answer that adds the
/// version.</param>
public sealed record SurvivorshipPolicyItem(
    int Number,
    DateTimeOffset ValidFrom,
    IReadOnlyList<MemberSurvivorshipItem> Members,
    string Reason,
    string? Operation = null
)
{
    internal static SurvivorshipPolicyItem Of(SurvivorshipPolicy policy) =>
        new(
            policy.Number,
            policy.ValidFrom,
            [
                .. GoldenRecord
                    .Members.Select(member => policy.Of(member.Name))
                    .Select(one => new MemberSurvivorshipItem(one.Member, one.Strategy, one.Order)),
            ],
            policy.Reason
        );
}

/// <summary>How the value of a member is chosen.</summary>
/// <param name="Member">Name of the member; a section has the form <c>sections/results</c>.</param>
/// <param name="Strategy">How it is chosen.</param>
/// <param name="Order">The sources, the first first; it also decides between equal ones.</param>
public sealed record MemberSurvivorshipItem(string Member, SurvivorshipStrategy Strategy, IReadOnlyList<InnovationSource> Order);
