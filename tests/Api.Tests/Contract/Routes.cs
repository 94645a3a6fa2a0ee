using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Contract;

/// <summary>The operations of the API as the running server knows them.</summary>
public static class Routes
{
    /// <summary>Operations that answer the content of a file, whatever its type.</summary>
    public static readonly string[] FileContents =
    [
        "GetFileContent",
        "ReadAppealFile",
        "ReadDecree",
        "ReadEntryFile",
        "ReadEvaluationFile",
    ];

    private const string BadId = "tidak-ada";

    /// <summary>The longest first: it is the most specific.</summary>
    private static readonly (string Part, string Value)[] Parts =
    [
        .. typeof(IAddresses)
            .Assembly.GetTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(IAddresses)))
            .SelectMany(type => ((IAddresses)Activator.CreateInstance(type)!).Parts)
            .OrderByDescending(part => part.Part.Length),
    ];

    public static List<RouteEndpoint> Operations(this JippApp app) =>
        [
            .. app
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint => Method(endpoint).Length > 0),
        ];

    /// <summary>Reads that answer JSON; file contents have their own tests.</summary>
    public static List<RouteEndpoint> Reads(this JippApp app) =>
        [
            .. app.Operations()
                .Where(endpoint =>
                    Method(endpoint) == "GET"
                    && IsJson(endpoint)
                    && !FileContents.Contains(OperationId(endpoint)!) // a file can be JSON too
                    && Pattern(endpoint).StartsWith("/api/v1/", StringComparison.Ordinal)
                ),
        ];

    /// <summary>Writes for people with a role; token requests and file uploads have their own tests.</summary>
    public static List<RouteEndpoint> Writes(this JippApp app) =>
        [
            .. app.Operations()
                .Where(endpoint =>
                    Method(endpoint) is "POST" or "PUT" or "PATCH" or "DELETE"
                    && !IsOpen(endpoint)
                    && IsForPeople(endpoint)
                    && OperationId(endpoint) is not ("UploadContent" or "ImportHolidays")
                ),
        ];

    /// <summary>Whether it can be called without a token.</summary>
    public static bool IsOpen(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    /// <summary>Whether a person may call it; some operations are for partner clients only.</summary>
    public static bool IsForPeople(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().All(data => data.Policy != "partner");

    /// <summary>Whether any person may call it, whatever their roles.</summary>
    public static bool IsForAnyPerson(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy is "signed-in" or "any-caller");

    public static bool IsJson(RouteEndpoint endpoint) =>
        endpoint
            .Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>()
            .Any(response => response.StatusCode == 200 && response.ContentTypes.Contains("application/json"));

    /// <summary>
    /// Whether it changes a versioned resource: by its metadata, or because it is a DELETE, a PATCH or a transition. A
    /// calendar address has no version; a holiday and a kit have one once somebody has entered them, and a partner may write its
    /// records without: these have tests of their own.
    /// </summary>
    public static bool RequiresEntityTag(RouteEndpoint endpoint) =>
        (
            Method(endpoint) is "DELETE" or "PUT" or "PATCH"
            && OperationId(endpoint) is not ("RemoveCalendarFeed" or "SetHoliday" or "PutReplicationKit" or "PutRecord" or "DelistRecord")
        )
        || Pattern(endpoint).EndsWith("}/transitions", StringComparison.Ordinal)
        || (
            endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>().Any(response => response.StatusCode == 428)
            && OperationId(endpoint) is not ("SetHoliday" or "PutReplicationKit")
        );

    /// <summary>Its media types, the default first.</summary>
    public static IReadOnlyList<string> Types(RouteEndpoint endpoint) =>
        [
            .. endpoint
                .Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>()
                .Where(response => response.StatusCode < 300)
                .SelectMany(response => response.ContentTypes),
        ];

    public static string Name(RouteEndpoint endpoint) => $"{Method(endpoint)} {Pattern(endpoint)}";

    public static string? OperationId(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName;

    /// <summary>
    /// Whether it belongs in the API description; the redirect from the root to the documentation, for one, does not.
    /// </summary>
    public static bool IsDescribed(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IExcludeFromDescriptionMetadata>()?.ExcludeFromDescription != true;

    public static string? Summary(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>()?.Summary;

    /// <summary>Whether it is guarded by a named policy or explicitly open to all.</summary>
    public static bool DeclaresCallers(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
        || endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => !string.IsNullOrEmpty(data.Policy));

    public static string Method(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] ?? "";

    public static string Pattern(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.Trim('/');

    public static bool HasParameters(RouteEndpoint endpoint) => endpoint.RoutePattern.Parameters.Count > 0;

    /// <summary>An address of the operation with ids that exist.</summary>
    public static string Address(RouteEndpoint endpoint, string innovationId, string institutionId) =>
        Parts
            .Aggregate(Pattern(endpoint), (address, part) => address.Replace(part.Part, part.Value, StringComparison.Ordinal))
            .Replace("{institutionId:guid}", institutionId, StringComparison.Ordinal)
            .Replace("{innovationId:guid}", innovationId, StringComparison.Ordinal)
            .Replace("institutions/{id:guid}", $"institutions/{institutionId}", StringComparison.Ordinal)
            .Replace("{id:guid}", innovationId, StringComparison.Ordinal)
            .Replace("{id}", innovationId, StringComparison.Ordinal) + RequiredQuery(endpoint);

    public static bool TakesBody(RouteEndpoint endpoint) => Method(endpoint) != "DELETE";

    private static string RequiredQuery(RouteEndpoint endpoint) =>
        Pattern(endpoint) switch
        {
            var pattern when pattern.EndsWith("/suggestions", StringComparison.Ordinal) => "?q=stunting",
            var pattern when pattern.EndsWith("/search", StringComparison.Ordinal) => "?q=stunting",
            var pattern when pattern.EndsWith("/consistency", StringComparison.Ordinal) => "?from=1",
            var pattern when pattern.EndsWith("/scorecard", StringComparison.Ordinal) => "?period=2026Q3",
            var pattern
                when pattern.EndsWith("/mentoring-coverage", StringComparison.Ordinal)
                    || pattern.EndsWith("/missing", StringComparison.Ordinal) => "?period=2026Q3",
            var pattern when pattern.EndsWith("/replication-report", StringComparison.Ordinal) => "?period=2026Q3",
            var pattern when pattern.EndsWith("/replication-overview", StringComparison.Ordinal) => "?budgetYear=2027",
            _ => "",
        };

    public static IEnumerable<string> WrongAddresses(RouteEndpoint endpoint) =>
        new[] { BadId, Guid.Empty.ToString(), Pattern(endpoint).Contains("{leafIndex", StringComparison.Ordinal) ? "-1" : "0" }.Select(
            bad =>
                string.Join('/', Pattern(endpoint).Split('/').Select(part => part.StartsWith('{') ? bad : part)) + RequiredQuery(endpoint)
        );
}
