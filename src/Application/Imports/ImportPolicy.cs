using System.ComponentModel.DataAnnotations;

namespace JippApi.Application.Imports;

/// <summary>Limits of imports; section <c>Imports</c> of the configuration.</summary>
public sealed record ImportPolicy
{
    /// <summary>Maximum size of a file in bytes.</summary>
    [Range(1_024, 2_147_483_647)]
    public long MaxBytes { get; init; } = 104_857_600;

    /// <summary>Maximum number of rows of a file.</summary>
    [Range(1, 10_000_000)]
    public int MaxRows { get; init; } = 1_000_000;

    /// <summary>Maximum number of rows that a step processes in one transaction.</summary>
    [Range(1, 5_000)]
    public int StepRows { get; init; } = 500;
}
