using System.ComponentModel.DataAnnotations;

namespace JippApi.Api.Conventions.Exports;

/// <summary>Limits of exports; section <c>Exports</c> of the configuration.</summary>
internal sealed record ExportOptions
{
    /// <summary>Maximum number of rows of an exported list.</summary>
    [Range(1, 1_000_000)]
    public int MaxRows { get; init; } = 50_000;
}
