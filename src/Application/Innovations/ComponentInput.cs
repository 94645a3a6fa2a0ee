using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations;

/// <summary>A component of an innovation.</summary>
/// <param name="Name">Name of the component, unique within the innovation.</param>
/// <param name="Kind">How much the component matters to the innovation.</param>
/// <param name="Description">Description of the component.</param>
/// <param name="Id">Id of the component. To keep a component to which plans refer, send the id you received for it. A
/// new id is stored as sent; an omitted one is generated.</param>
public sealed record ComponentInput(string Name, ComponentKind Kind, string? Description = null, Guid? Id = null)
{
    internal InnovationComponent ToComponent() => new(Id ?? Guid.CreateVersion7(), Name.Trim(), Kind, Description);
}

internal sealed class ComponentInputValidator : AbstractValidator<ComponentInput>
{
    public ComponentInputValidator()
    {
        RuleFor(component => component.Name).Required().MaxLength(InnovationComponent.NameMaxLength);
        RuleFor(component => component.Id).Id();
        RuleFor(component => component.Description).MaxLength(InnovationComponent.DescriptionMaxLength);
    }

    /// <summary>Whether all names and all ids are distinct.</summary>
    public static bool Differ(IReadOnlyList<ComponentInput> components) =>
        components.DistinctBy(component => component.Name.Trim(), StringComparer.OrdinalIgnoreCase).Count() == components.Count
        && components.Select(component => component.Id).OfType<Guid>().GroupBy(id => id).All(same => same.Count() == 1);
}
