using System.ComponentModel.DataAnnotations;

namespace JippApi.Api.Conventions.Bodies;

/// <summary>Limits of request bodies; section <c>Requests</c> of the configuration.</summary>
internal sealed record RequestOptions
{
    /// <summary>Maximum body of a single write, in bytes.</summary>
    [Range(1_024, long.MaxValue)]
    public long MaxBodyBytes { get; init; } = 1_048_576;

    /// <summary>Maximum body of a bulk write, in bytes.</summary>
    [Range(1_024, long.MaxValue)]
    public long MaxBulkBodyBytes { get; init; } = 10_485_760;
}
