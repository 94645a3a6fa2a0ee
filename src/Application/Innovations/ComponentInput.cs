using FluentValidation;
using JippApi.Application.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Application.Innovations;

/// <summary>A part of which an innovation is made.</summary>
/// <param name="Name">Its name, different from those of the others.</param>
/// <param name="Kind">How much it matters.</param>
/// <param name="Description">What it is.</param>
/// <param name="Id">Its id; made by the server when absent. Sent back, the component stays the one that plans refer to;
/// another one is taken as the client's.</param>
public sealed record ComponentInput(string Name, ComponentKind Kind, string? Description = null, Guid? Id = null)
{
    internal InnovationComponent ToComponent() => new(Id ?? Guid.CreateVersion7(), Name.Trim(), Kind, Description);
}

internal sealed class ComponentInputValidator : AbstractValidator<ComponentInput>
{
    public ComponentInputValidator()
    {
        RuleFor(component => component.Name).Required().AtMost(InnovationComponent.NameMaxLength);
        RuleFor(component => component.Id).Must(id => id != Guid.Empty).WithErrorCode("NOT_AN_ID").WithState(component => component.Id);
        RuleFor(component => component.Description).AtMost(InnovationComponent.DescriptionMaxLength);
    }

    /// <summary>No two have the same name or the same id.</summary>
    public static bool Differ(IReadOnlyList<ComponentInput> components) =>
        components.DistinctBy(component => component.Name.Trim(), StringComparer.OrdinalIgnoreCase).Count() == components.Count
        && components.Select(component => component.Id).OfType<Guid>().GroupBy(id => id).All(same => same.Count() == 1);
}
