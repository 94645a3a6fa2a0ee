using System.Text.Json;
using System.Text.Json.Serialization;
using JippApi.Application.Common;

namespace JippApi.Api.Errors;

/// <summary>A problem as RFC 9457 writes it, with what this API adds.</summary>
internal sealed record ProblemDocument
{
    /// <summary>Address of the kind of problem.</summary>
    public required string Type { get; init; }

    /// <summary>What it is, for people, in the language asked for.</summary>
    public required string Title { get; init; }

    /// <summary>Status of the answer.</summary>
    public required int Status { get; init; }

    /// <summary>What it is this time.</summary>
    public string? Detail { get; init; }

    /// <summary>Address that was asked.</summary>
    public string? Instance { get; init; }

    /// <summary>Stable code for programs.</summary>
    public required string Code { get; init; }

    /// <summary>Names the request in the server's logs.</summary>
    public string? TraceId { get; init; }

    /// <summary>What is wrong with the request; at most 50 are named.</summary>
    public IReadOnlyList<FaultDocument>? Errors { get; init; }

    /// <summary>True where more may be wrong than <c>errors</c> names: nothing was looked for beyond that.</summary>
    public bool? MoreErrors { get; init; }

    /// <summary>What is missing.</summary>
    public IReadOnlyList<string>? Missing { get; init; }

    /// <summary>What would have been accepted.</summary>
    public IReadOnlyList<string>? Allowed { get; init; }

    /// <summary>Permissions any of which would have allowed it.</summary>
    public IReadOnlyList<string>? RequiredScopes { get; init; }

    /// <summary>Code of RFC 6749, where tokens are refused.</summary>
    public string? Error { get; init; }

    /// <summary>The same in words, for clients made for RFC 6749.</summary>
    [JsonPropertyName("error_description")]
    public string? ErrorDescription { get; init; }

    /// <summary>Why the record was withdrawn.</summary>
    public string? Reason { get; init; }

    /// <summary>Entity tag of the record now.</summary>
    public string? CurrentETag { get; init; }

    /// <summary>The record as it is now, where that helps to merge.</summary>
    public JsonElement? Current { get; init; }

    /// <summary>What was sent, beside <c>current</c>; absent when it is longer than 64 KiB.</summary>
    public JsonElement? Yours { get; init; }

    /// <summary>Fields that were changed since the caller read the record, where that is known.</summary>
    public IReadOnlyList<string>? ChangedFields { get; init; }

    /// <summary>The number of the byte from which an upload goes on.</summary>
    public long? NextByte { get; init; }

    /// <summary>Name of the rate limit.</summary>
    public string? Policy { get; init; }

    /// <summary>Seconds to wait.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>Names of the limits that were passed; the registered member of the problem type for quotas.</summary>
    [JsonPropertyName("violated-policies")]
    public IReadOnlyList<string>? ViolatedPolicies { get; init; }

    /// <summary>What became of each operation of a bulk request.</summary>
    public IReadOnlyList<BulkItem>? Items { get; init; }

    /// <summary>What to do about it: the entry of the catalogue.</summary>
    public string? Help { get; init; }

    /// <summary>The same with what is wrong, as much of it as one answer names.</summary>
    public ProblemDocument Naming(IReadOnlyList<Fault> faults, string place, string language) =>
        faults.Count == 0
            ? this
            : this with
            {
                Errors = [.. faults.Take(Fault.MaxNamed).Select(fault => FaultDocument.Of(fault, place, language))],
                MoreErrors = faults.Count > Fault.MaxNamed ? true : null,
            };

    /// <summary>The same with no more faults than that.</summary>
    public ProblemDocument NamingAtMost(int max) =>
        Errors is { } errors && errors.Count > max ? this with { Errors = [.. errors.Take(max)], MoreErrors = true } : this;
}

/// <summary>
/// One thing wrong with a request. Of what the client has sent it repeats as much as helps to find it, never all of
/// something long.
/// </summary>
internal sealed record FaultDocument
{
    private const int PlaceMaxLength = 200;

    /// <summary>JSON pointer to the field of the body.</summary>
    public string? Pointer { get; init; }

    /// <summary>Name of the query parameter.</summary>
    public string? Parameter { get; init; }

    /// <summary>Name of the header.</summary>
    public string? Header { get; init; }

    /// <summary>Stable code for programs.</summary>
    public required string Code { get; init; }

    /// <summary>For people, in the language asked for.</summary>
    public required string Message { get; init; }

    /// <summary>What would have been accepted.</summary>
    public IReadOnlyList<string>? AllowedValues { get; init; }

    public static FaultDocument Of(Fault fault, string place, string language) =>
        new()
        {
            Pointer = place == "pointer" ? Shortened.To(PlaceMaxLength, fault.Place) : null,
            Parameter = place == "parameter" ? Shortened.To(PlaceMaxLength, fault.Place) : null,
            Header = place == "header" ? Shortened.To(PlaceMaxLength, fault.Place) : null,
            Code = fault.Code,
            Message = FaultTexts.Text(fault, language),
            AllowedValues = fault.AllowedValues,
        };
}
