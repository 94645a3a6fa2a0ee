using System.ComponentModel.DataAnnotations;

namespace JippApi.Api.Conventions.Bodies;

/// <summary>How large a request may be; section <c>Requests</c> of the configuration.</summary>
internal sealed record RequestOptions
{
    /// <summary>Longest body of a single write, in bytes.</summary>
    [Range(1_024, long.MaxValue)]
    public long MaxBodyBytes { get; init; } = 1_048_576;

    /// <summary>Longest body of a bulk write, in bytes.</summary>
    [Range(1_024, long.MaxValue)]
    public long MaxBulkBodyBytes { get; init; } = 10_485_760;
}
