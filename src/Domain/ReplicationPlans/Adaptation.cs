using JippApi.Domain.Innovations;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>
/// What becomes of one component of the origin. Name and kind are copied, so that what was signed stays as it was.
/// </summary>
/// <param name="Component">The name of the component.</param>
/// <param name="Kind">How essential it is.</param>
/// <param name="Change">What becomes of it.</param>
/// <param name="Reason">The reason, unless it is kept.</param>
/// <param name="ComponentId">The id of the origin's component; null for an added one, and when the origin names no
/// components.</param>
public sealed record Adaptation(
    string Component,
    ComponentKind Kind,
    AdaptationChange Change,
    string? Reason = null,
    Guid? ComponentId = null
)
{
    public const int ComponentMaxLength = InnovationComponent.NameMaxLength;

    public const int ReasonMaxLength = 1_000;

    /// <summary>
    /// Returns the percentage of the origin's core components that are kept; null when no core component is named.
    /// </summary>
    public static int? FidelityOf(IReadOnlyList<Adaptation> adaptations)
    {
        var core = adaptations.Where(a => a.Kind == ComponentKind.Core && a.Change != AdaptationChange.Added).ToList();
        return core.Count == 0 ? null : core.Count(a => a.Change == AdaptationChange.Kept) * 100 / core.Count;
    }

    /// <summary>
    /// Lists every component of the origin under the origin's name, with what the plan states about it or
    /// <see cref="AdaptationChange.Unstated"/>, followed by the additions. Statements about other components are
    /// dropped. When the origin names no components, the plan's statements stand as they are.
    /// </summary>
    internal static IReadOnlyList<Adaptation> Complete(IReadOnlyList<InnovationComponent> components, IReadOnlyList<Adaptation> said)
    {
        if (components.Count == 0)
            return [.. said.Where(a => a.Change != AdaptationChange.Unstated).Select(a => a with { ComponentId = null })];
        var told = said.Where(a => a.ComponentId is not null && a.Change != AdaptationChange.Added).ToDictionary(a => a.ComponentId!.Value);
        return
        [
            .. components.Select(c =>
                told.GetValueOrDefault(c.Id, Unstated) with
                {
                    Component = c.Name,
                    Kind = c.Kind,
                    ComponentId = c.Id,
                }
            ),
            .. said.Where(a => a.Change == AdaptationChange.Added),
        ];
    }

    private static Adaptation Unstated { get; } = new("", ComponentKind.Core, AdaptationChange.Unstated);
}
