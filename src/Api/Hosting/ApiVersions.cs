using System.ComponentModel.DataAnnotations;
using Asp.Versioning;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace JippApi.Api.Hosting;

/// <summary>
/// Says in each answer which versions of the API there are, and when one ends (RFC 8594, RFC 9745). It is the same for
/// every request, so it is put together once; answers that no endpoint makes, refusals and kept ones, have it too.
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

/// <summary>When version 1 of the API ends; section <c>Versions:V1</c> of the configuration.</summary>
internal sealed record VersionOptions : IValidatableObject
{
    /// <summary>From when on it should not be used for anything new.</summary>
    public DateTimeOffset? DeprecatedAt { get; init; }

    /// <summary>From when on it may not be there any more.</summary>
    public DateTimeOffset? SunsetAt { get; init; }

    /// <summary>Address of a page that says what to do.</summary>
    [Url]
    public string? Information { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (SunsetAt is not null && (DeprecatedAt is null || SunsetAt < DeprecatedAt))
            yield return new("Versions:V1:SunsetAt needs a Versions:V1:DeprecatedAt that is not later.", [nameof(SunsetAt)]);
    }
}
