using System.ComponentModel.DataAnnotations;
using Asp.Versioning;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace JippApi.Api.Hosting;

/// <summary>
/// Announces in every response the supported API versions and their deprecation (RFC 9745) and sunset (RFC 8594). The
/// headers are computed once and set outside of endpoints, so that refusals and cached answers carry them too.
/// </summary>
internal sealed class ApiVersions
{
    private static readonly ApiVersion First = new(1);

    private readonly KeyValuePair<string, StringValues>[] headers;

    public ApiVersions(VersionOptions options)
    {
        var versioning = new ApiVersioningOptions();
        if (options.DeprecatedAt is { } deprecated)
            versioning.Policies.Deprecate(First).SetEffectiveDate(deprecated);
        if (options.SunsetAt is { } sunset)
            versioning.Policies.Sunset(First).SetEffectiveDate(sunset);
        if (options is { Information: { } address, DeprecatedAt: not null })
            versioning.Policies.Deprecate(First).Link(new(address));
        if (options is { Information: { } page, SunsetAt: not null })
            versioning.Policies.Sunset(First).Link(new(page));

        ApiVersion[] first = [First];
        headers = Report(versioning, options.DeprecatedAt is null ? new(first, []) : new([], first));
    }

    public void Announce(IHeaderDictionary answer)
    {
        foreach (var (name, value) in headers)
            answer[name] = value;
    }

    private static KeyValuePair<string, StringValues>[] Report(ApiVersioningOptions versioning, ApiVersionModel model)
    {
        var options = Options.Create(versioning);
        var reporter = new DefaultApiVersionReporter(new SunsetPolicyManager(options), new DeprecationPolicyManager(options));
        var http = new DefaultHttpContext();
        http.SetEndpoint(new(null, new(new ApiVersionMetadata(model, model)), null));
        http.ApiVersioningFeature.RequestedApiVersion = First;
        reporter.Report(http.Response, model);
        return [.. http.Response.Headers];
    }
}

/// <summary>Deprecation of version 1 of the API; section <c>Versions:V1</c> of the configuration.</summary>
internal sealed record VersionOptions : IValidatableObject
{
    /// <summary>The date of the deprecation, from which new clients should not use the version.</summary>
    public DateTimeOffset? DeprecatedAt { get; init; }

    /// <summary>When the version may be withdrawn.</summary>
    public DateTimeOffset? SunsetAt { get; init; }

    /// <summary>Address of a page with migration advice.</summary>
    [Url]
    public string? Information { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (SunsetAt is not null && (DeprecatedAt is null || SunsetAt < DeprecatedAt))
            yield return new("Versions:V1:SunsetAt requires Versions:V1:DeprecatedAt, which must not be later.", [nameof(SunsetAt)]);
    }
}
