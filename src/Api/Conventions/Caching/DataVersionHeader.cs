using System.Globalization;
using System.Text.RegularExpressions;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Errors;
using JippApi.Application.Common;
using JippApi.Infrastructure.Persistence;

namespace JippApi.Api.Conventions.Caching;

/// <summary>
/// The header <c>Data-Version</c>, a dictionary of whole numbers (RFC 9651 §3.2) such as
/// <c>innovations=123, hubs=7</c>. In an answer: the versions of the data it was made from, or that a write has made.
/// In a read: the versions that the answer must have at least.
/// </summary>
internal static partial class DataVersionHeader
{
    public const string Name = "Data-Version";

    private const int MaxLength = 500;

    /// <param name="families">The families of the data.</param>
    /// <param name="version">Their versions, joined.</param>
    public static string Of(IReadOnlyList<string> families, string version) =>
        string.Join(", ", families.Zip(version.Split(FamilyVersions.Separator), (family, number) => $"{family}={number}"));

    /// <summary>
    /// The versions that a request demands. Unknown families are ignored: another build may have announced them.
    /// </summary>
    /// <exception cref="ProblemException">It is not such a dictionary.</exception>
    public static IEnumerable<(string Family, long Version)> Demanded(HttpRequest request)
    {
        var text = request.Headers[Name].ToString();
        if (text.Length > MaxLength)
            throw Invalid(text);
        foreach (var member in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (Member().Match(member) is { Success: true } match)
                yield return (match.Groups[1].Value, long.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
            else if (text.Length > 0)
                throw Invalid(text);
        }
    }

    private static ProblemException Invalid(string text) =>
        new(Problems.InvalidHeader) { Faults = [new(Name, "INVALID_VALUE", text)], FaultLocation = "header" };

    [GeneratedRegex(@"\A([a-z*][a-z0-9_.*-]*)=([0-9]{1,15})\z")]
    private static partial Regex Member();
}

/// <summary>
/// Makes sure that a read is answered from data at least as new as it demands. It costs nothing if this process knows
/// such versions, and otherwise one read of the versions, however high the demand is.
/// </summary>
internal sealed class DemandedVersions(RequestDelegate next, IDataVersions versions)
{
    public Task InvokeAsync(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method)
        && http.Request.Headers.ContainsKey(DataVersionHeader.Name)
        && http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            ? MeetAsync(http)
            : next(http);

    private async Task MeetAsync(HttpContext http)
    {
        var known = true;
        foreach (var (family, version) in DataVersionHeader.Demanded(http.Request))
            if (DataGroups.Public.Contains(family))
                known &= await versions.CurrentAsync(family, http.RequestAborted) >= version;
        if (!known)
            await versions.RefreshAsync(http.RequestAborted);
        await next(http);
    }
}

/// <summary>Announces the versions that a successful write has made.</summary>
internal sealed class WrittenVersions(IDataVersions versions) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        var http = context.HttpContext;
        if (HttpMethods.IsGet(http.Request.Method) || ChangedBy(http, result) is not { Count: > 0 } families)
            return result;
        try
        {
            // Only after the commit: a version read before it may be reached by another transaction that commits first
            var version = await versions.VersionAsync(families, http.RequestAborted);
            http.Response.Headers[DataVersionHeader.Name] = DataVersionHeader.Of(families, version);
        }
        catch (Exception fault) when (fault.IsUnavailable())
        {
            // The write is saved, and its answer must say so
        }

        return result;
    }

    /// <summary>An answer repeated for an idempotency key does not tell what it once changed.</summary>
    private static IReadOnlyList<string> ChangedBy(HttpContext http, object? result) =>
        result is ReplayedAnswer
            ? DataGroups.Public
            : [.. DataGroups.Public.Where(http.RequestServices.GetRequiredService<JippDb>().ChangedFamilies.Contains)];
}
