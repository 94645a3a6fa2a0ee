namespace JippApi.Domain.Innovations;

/// <summary>How much a component matters to what the innovation is.</summary>
public enum ComponentKind
{
    /// <summary>Without it, it is something else.</summary>
    Core,

    /// <summary>May be fitted to the place.</summary>
    Adaptable,

    /// <summary>Belongs to the place, not to the innovation.</summary>
    Context,
}

/// <summary>
/// A part of which an innovation is made (<i>komponen</i>); who repeats it says what becomes of each.
/// </summary>
/// <param name="Id">Its id, by which plans refer to it; stays when it is named anew.</param>
/// <param name="Name">Its name, different from those of the others.</param>
/// <param name="Kind">How much it matters.</param>
/// <param name="Description">What it is.</param>
public sealed record InnovationComponent(Guid Id, string Name, ComponentKind Kind, string? Description = null)
{
    /// <summary>Longest name.</summary>
    public const int NameMaxLength = 150;

    /// <summary>Longest description.</summary>
    public const int DescriptionMaxLength = 1_000;
}
