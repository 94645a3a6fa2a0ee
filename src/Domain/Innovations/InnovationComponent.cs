namespace JippApi.Domain.Innovations;

/// <summary>How essential a component is to the innovation.</summary>
public enum ComponentKind
{
    /// <summary>Essential: without it, this is a different innovation.</summary>
    Core,

    /// <summary>May be adapted to local conditions.</summary>
    Adaptable,

    /// <summary>Belongs to the place rather than to the innovation.</summary>
    Context,
}

/// <summary>A component of an innovation (<i>komponen</i>); adopters state what becomes of each.</summary>
/// <param name="Id">The id plans refer to, which survives renaming.</param>
/// <param name="Name">The name, unique within the innovation.</param>
/// <param name="Kind">How essential it is.</param>
/// <param name="Description">What it is.</param>
public sealed record InnovationComponent(Guid Id, string Name, ComponentKind Kind, string? Description = null)
{
    public const int NameMaxLength = 150;

    public const int DescriptionMaxLength = 1_000;
}
