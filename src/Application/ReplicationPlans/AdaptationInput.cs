using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Application.ReplicationPlans;

/// <summary>How one component of the origin is adapted.</summary>
/// <param name="Change">Kind of adaptation; <c>UNSTATED</c> states nothing.</param>
/// <param name="ComponentId">Id of the origin's component; required when the origin names components, except for
/// <c>ADDED</c>.</param>
/// <param name="Component">Name of the component; required without an id. With an id it is that of the origin.</param>
/// <param name="Kind">How much the component matters; required without an id. With an id it is that of the
/// origin.</param>
/// <param name="Reason">Why the component is not kept as it is.</param>
public sealed record AdaptationInput(
    AdaptationChange Change,
    Guid? ComponentId = null,
    string? Component = null,
    ComponentKind? Kind = null,
    string? Reason = null
)
{
    internal static AdaptationInput Of(Adaptation said) => new(said.Change, said.ComponentId, said.Component, said.Kind, said.Reason);

    /// <summary>
    /// Returns the adaptation for the domain; with an id, the plan takes name and kind from the origin.
    /// </summary>
    internal Adaptation ToAdaptation() => new(Component ?? "", Kind ?? ComponentKind.Core, Change, Reason, ComponentId);
}

internal sealed class AdaptationInputValidator : AbstractValidator<AdaptationInput>
{
    public AdaptationInputValidator()
    {
        RuleFor(adaptation => adaptation.Component).MaxLength(Adaptation.ComponentMaxLength);
        RuleFor(adaptation => adaptation.Reason).MaxLength(Adaptation.ReasonMaxLength);
    }

    /// <summary>Returns the adaptations that state something.</summary>
    public static IReadOnlyList<AdaptationInput> Stated(IReadOnlyList<AdaptationInput> adaptations) =>
        [.. adaptations.Where(adaptation => adaptation.Change != AdaptationChange.Unstated)];

    /// <summary>Whether every component is named only once, by id or by name.</summary>
    public static bool NameEachOnce(IReadOnlyList<AdaptationInput> told) =>
        told.Select(adaptation => adaptation.ComponentId?.ToString() ?? adaptation.Component?.Trim())
            .OfType<string>()
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .All(same => same.Count() == 1);
}

/// <summary>Checks the components named by adaptations.</summary>
internal static class AdaptationReferences
{
    /// <summary>
    /// Requires that every component except an added one belongs to the origin; when the origin names none, any name is
    /// allowed.
    /// </summary>
    public static void RequireComponents(this IReadOnlyList<AdaptationInput>? adaptations, IReadOnlyList<InnovationComponent> components)
    {
        List<Fault> faults = [];
        foreach (var (index, adaptation) in (adaptations ?? []).Index())
        {
            if (adaptation.Change == AdaptationChange.Unstated)
                continue;
            var free = components.Count == 0 || adaptation.Change == AdaptationChange.Added;
            faults.AddRange(
                (free ? FaultsOfFree(adaptation, components) : FaultsOfNamed(adaptation, components)).Select(fault =>
                    fault with
                    {
                        JsonPointer = $"/adaptations/{index}/{fault.JsonPointer}",
                    }
                )
            );
        }

        if (faults.Count > 0)
            throw new InvalidFieldsException(faults);
    }

    private static IEnumerable<Fault> FaultsOfNamed(AdaptationInput adaptation, IReadOnlyList<InnovationComponent> components)
    {
        if (adaptation.ComponentId is not { } id)
            yield return new("componentId", "REQUIRED");
        else if (components.All(component => component.Id != id))
            yield return new("componentId", "UNKNOWN_COMPONENT", id);
    }

    private static IEnumerable<Fault> FaultsOfFree(AdaptationInput adaptation, IReadOnlyList<InnovationComponent> components)
    {
        if (adaptation.ComponentId is not null)
            yield return new("componentId", "NOT_ALLOWED");
        if (string.IsNullOrWhiteSpace(adaptation.Component))
            yield return new("component", "REQUIRED");
        else if (
            components.Any(component => string.Equals(component.Name, adaptation.Component.Trim(), StringComparison.OrdinalIgnoreCase))
        )
            yield return new("component", "REPEATED");
        if (adaptation.Kind is null)
            yield return new("kind", "REQUIRED");
    }
}
