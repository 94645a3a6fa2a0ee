using System.ComponentModel.DataAnnotations;

namespace JippApi.Application.Innovations;

/// <summary>What the directory asks of a record; section <c>Directory</c> of the configuration.</summary>
public sealed record DirectoryPolicy
{
    /// <summary>Least completeness for publication, 0 to 100.</summary>
    [Range(0, 100)]
    public int CompletenessFloor { get; init; } = 40;
}
