using System.ComponentModel.DataAnnotations;

namespace JippApi.Application.Innovations;

/// <summary>Requirements for publication; section <c>Directory</c> of the configuration.</summary>
public sealed record DirectoryPolicy
{
    /// <summary>Minimum completeness for publication, 0 to 100.</summary>
    [Range(0, 100)]
    public int CompletenessFloor { get; init; } = 40;
}
