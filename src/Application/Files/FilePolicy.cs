using System.ComponentModel.DataAnnotations;

namespace JippApi.Application.Files;

/// <summary>Limits of files; section <c>Files</c> of the configuration.</summary>
public sealed record FilePolicy
{
    /// <summary>Maximum size of a file in bytes.</summary>
    [Range(1_024, 2_147_483_647)]
    public long MaxBytes { get; init; } = 26_214_400;

    /// <summary>Hours after which an unfinished upload expires.</summary>
    [Range(1, 720)]
    public int UploadHours { get; init; } = 24;

    /// <summary>Maximum number of unfinished uploads per caller.</summary>
    [Range(1, 1_000)]
    public int MaxUnfinished { get; init; } = 20;
}
