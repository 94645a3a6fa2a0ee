using System.ComponentModel.DataAnnotations;

namespace JippApi.Application.Files;

/// <summary>How files may be; section <c>Files</c> of the configuration.</summary>
public sealed record FilePolicy
{
    /// <summary>Most bytes of a file.</summary>
    [Range(1_024, 2_147_483_647)]
    public long MaxBytes { get; init; } = 26_214_400;

    /// <summary>Hours after which an upload that was not completed ends.</summary>
    [Range(1, 720)]
    public int UploadHours { get; init; } = 24;

    /// <summary>Most uploads of one caller that are not completed.</summary>
    [Range(1, 1_000)]
    public int MaxUnfinished { get; init; } = 20;
}
