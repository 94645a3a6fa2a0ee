using JippApi.Domain.Innovations;

namespace JippApi.Domain.ReplicationPlans;

/// <summary>
/// What becomes of one component of the origin. Name and kind are a copy, so that what was signed stays as it was.
/// </summary>
/// <param name="Component">Name of the component.</param>
/// <param name="Kind">How much it matters.</param>
/// <param name="Change">What becomes of it.</param>
/// <param name="Reason">Why, where it does not stay as it is.</param>
/// <param name="ComponentId">Id of the origin's component; null for what is new, and where the origin named no
/// components.</param>
public sealed record Adaptation(
    string Component,
    ComponentKind Kind,
    AdaptationChange Change,
    string? Reason = null,
    Guid? ComponentId = null
)
{
    /// <summary>Longest name.</summary>
    public const int ComponentMaxLength = InnovationComponent.NameMaxLength;

    /// <summary>Longest reason.</summary>
    public const int ReasonMaxLength = 1_000;

    /// <summary>
    /// How much of the origin's core stays as it is, in per cent: kept core components of all; null when no component
    /// of the core is named.
    /// </summary>
    public static int? FidelityOf(IReadOnlyList<Adaptation> adaptations)
    {
        var core = adaptations.Where(a => a.Kind == ComponentKind.Core && a.Change != AdaptationChange.Added).ToList();
        return core.Count == 0 ? null : core.Count(a => a.Change == AdaptationChange.Kept) * 100 / core.Count;
    }

    /// <summary>
    /// Every component of the origin, named as the origin names it, with what is said of it or
    /// <see cref="AdaptationChange.Unstated"/>; then what is added. What is said of others is left out. Where the
    /// origin names none, what is said stands as it is.
    /// </summary>
    internal static IReadOnlyList<Adaptation> Of(IReadOnlyList<InnovationComponent> components, IReadOnlyList<Adaptation> said)
    {
        if (components.Count == 0)
            return [.. said.Where(a => a.Change != AdaptationChange.Unstated).Select(a => a with { ComponentId = null })];
        var told = said.Where(a => a.ComponentId is not null && a.Change != AdaptationChange.Added).ToDictionary(a => a.ComponentId!.Value);
        return
        [
            .. components.Select(c => told.GetValueOrDefault(c.Id, Nothing) with { Component = c.Name, Kind = c.Kind, ComponentId = c.Id }),
            .. said.Where(a => a.Change == AdaptationChange.Added),
        ];
    }

    private static Adaptation Nothing { get; } = new("", ComponentKind.Core, AdaptationChange.Unstated);
}
