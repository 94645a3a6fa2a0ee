using System.Text.Json;
using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Domain.Common;

namespace JippApi.Api.Errors;

/// <summary>A problem (RFC 9457) with the extension members of this API.</summary>
internal sealed record ProblemDocument
{
    /// <summary>URI of the problem type.</summary>
    public required string Type { get; init; }

    /// <summary>What kind of problem it is, in the requested language.</summary>
    public required string Title { get; init; }

    /// <summary>Status of the response.</summary>
    public required int Status { get; init; }

    /// <summary>What is wrong this time, or what to do about it.</summary>
    public required string Detail { get; init; }

    /// <summary>Address of the request.</summary>
    public required string Instance { get; init; }

    /// <summary>Stable code for programs.</summary>
    public required string Code { get; init; }

    /// <summary>Id of the request in the server's logs.</summary>
    public required string TraceId { get; init; }

    /// <summary>The faults of the request, at most 50.</summary>
    public IReadOnlyList<FaultDocument>? Errors { get; init; }

    /// <summary>True if there may be more faults than <c>errors</c> lists.</summary>
    public bool? MoreErrors { get; init; }

    /// <summary>What is missing for the request to be allowed.</summary>
    public IReadOnlyList<string>? Missing { get; init; }

    /// <summary>What is allowed instead.</summary>
    public IReadOnlyList<string>? Allowed { get; init; }

    /// <summary>Permissions, any of which would allow the request.</summary>
    public IReadOnlyList<string>? RequiredScopes { get; init; }

    /// <summary>Error code of RFC 6749 §5.2, if a token is refused.</summary>
    public string? Error { get; init; }

    /// <summary>Description of <c>error</c>, for OAuth clients.</summary>
    [JsonPropertyName("error_description")]
    public string? ErrorDescription { get; init; }

    /// <summary>Why the resource was withdrawn.</summary>
    public string? Reason { get; init; }

    /// <summary>Current entity tag of the resource.</summary>
    public string? CurrentETag { get; init; }

    /// <summary>The current resource, where that helps to merge.</summary>
    public JsonElement? Current { get; init; }

    /// <summary>The body that was sent, next to <c>current</c>; absent if longer than 64 KiB.</summary>
    public JsonElement? Yours { get; init; }

    /// <summary>Fields that have changed since the caller read the resource, where known.</summary>
    public IReadOnlyList<string>? ChangedFields { get; init; }

    /// <summary>Number of the byte at which to resume the upload.</summary>
    public long? NextByte { get; init; }

    /// <summary>Name of the exceeded rate limit.</summary>
    public string? Policy { get; init; }

    /// <summary>Seconds to wait.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>
    /// Names of the exceeded limits; the member that the HTTP RateLimit draft defines for its quota problem.
    /// </summary>
    [JsonPropertyName("violated-policies")]
    public IReadOnlyList<string>? ViolatedPolicies { get; init; }

    /// <summary>The results of a bulk request.</summary>
    public IReadOnlyList<BulkItem>? Items { get; init; }

    /// <summary>Address of the entry in the problem catalogue, which says what to do.</summary>
    public required string Help { get; init; }

    /// <summary>Adds the faults, as many as a response lists.</summary>
    public ProblemDocument WithFaults(IReadOnlyList<Fault> faults, string place, string language) =>
        faults.Count == 0
            ? this
            : this with
            {
                Errors = [.. faults.Take(Fault.MaxNamed).Select(fault => FaultDocument.Of(fault, place, language))],
                MoreErrors = faults.Count > Fault.MaxNamed ? true : null,
            };

    /// <summary>Reduces the listed faults to a maximum.</summary>
    public ProblemDocument WithMaxFaults(int max) =>
        Errors is { } errors && errors.Count > max ? this with { Errors = [.. errors.Take(max)], MoreErrors = true } : this;
}

/// <summary>
/// One fault of a request. Long input is quoted in part only, enough to find it.
/// </summary>
internal sealed record FaultDocument
{
    private const int PlaceMaxLength = 200;

    /// <summary>JSON pointer to the field in the body.</summary>
    public string? Pointer { get; init; }

    /// <summary>Name of the query parameter.</summary>
    public string? Parameter { get; init; }

    /// <summary>Name of the header.</summary>
    public string? Header { get; init; }

    /// <summary>Stable code for programs.</summary>
    public required string Code { get; init; }

    /// <summary>Message for people, in the requested language.</summary>
    public required string Message { get; init; }

    /// <summary>The accepted values.</summary>
    public IReadOnlyList<string>? AllowedValues { get; init; }

    public static FaultDocument Of(Fault fault, string place, string language) =>
        new()
        {
            Pointer = place == "pointer" ? Truncation.Shorten(PlaceMaxLength, fault.JsonPointer) : null,
            Parameter = place == "parameter" ? Truncation.Shorten(PlaceMaxLength, fault.JsonPointer) : null,
            Header = place == "header" ? Truncation.Shorten(PlaceMaxLength, fault.JsonPointer) : null,
            Code = fault.Code,
            Message = FaultTexts.Text(fault, language),
            AllowedValues = fault.AllowedValues,
        };
}
