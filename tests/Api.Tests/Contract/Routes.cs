using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Contract;

/// <summary>The operations of the API, as the running server knows them.</summary>
public static class Routes
{
    private const string BadId = "tidak-ada";
    private const string DemoPlan = "019b76da-a800-78f5-a1ac-9c2a681fb4c7";
    private const string DemoItem = "019b76da-a800-789a-a7a0-243ef6eb084b";

    /// <summary>All operations, those outside the versioned API too.</summary>
    public static List<RouteEndpoint> Operations(this JippApp app) =>
        [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => Method(endpoint).Length > 0)];

    public static List<RouteEndpoint> Reads(this JippApp app) =>
        [.. app.Operations().Where(endpoint => Method(endpoint) == "GET" && Pattern(endpoint).StartsWith("/api/v1/", StringComparison.Ordinal))];

    /// <summary>Writes of people with a role; asking for tokens has tests of its own.</summary>
    public static List<RouteEndpoint> Writes(this JippApp app) =>
        [.. app.Operations().Where(endpoint => Method(endpoint) is "POST" or "PATCH" or "DELETE" && !IsOpen(endpoint) && IsForPeople(endpoint))];

    /// <summary>Whether anybody may call it without a token.</summary>
    public static bool IsOpen(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    /// <summary>Whether some role is asked for; what else decides, such as whom a thing is assigned to, has tests of its own.</summary>
    public static bool NeedsRole(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().All(data => data.Policy != "signed-in");

    /// <summary>Whether it changes something that has a version.</summary>
    public static bool Changes(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>().Any(response => response.StatusCode == 428);

    /// <summary>Whether a person may call it; some operations are for partners' systems alone.</summary>
    public static bool IsForPeople(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().All(data => data.Policy != "partner");

    public static string Name(RouteEndpoint endpoint) => $"{Method(endpoint)} {Pattern(endpoint)}";

    public static string? OperationId(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName;

    /// <summary>What the API's description leaves out on purpose, such as the way from the root to the documentation.</summary>
    public static bool IsDescribed(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IExcludeFromDescriptionMetadata>()?.ExcludeFromDescription != true;

    public static string? Summary(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>()?.Summary;

    /// <summary>Guarded by a policy with a name, or open to all on purpose.</summary>
    public static bool SaysWhoMayCall(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
        || endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => !string.IsNullOrEmpty(data.Policy));

    public static string Method(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] ?? "";

    public static string Pattern(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.Trim('/');

    public static bool HasParameters(RouteEndpoint endpoint) => endpoint.RoutePattern.Parameters.Count > 0;

    /// <summary>An address of the operation with names that exist.</summary>
    public static string Address(RouteEndpoint endpoint, string innovationId, string institutionId) => Pattern(endpoint)
        .Replace("replication-plans/{id:guid}", $"replication-plans/{DemoPlan}", StringComparison.Ordinal)
        .Replace("action-items/{id:guid}", $"action-items/{DemoItem}", StringComparison.Ordinal)
        .Replace("institutions/{id:guid}", $"institutions/{institutionId}", StringComparison.Ordinal)
        .Replace("{id:guid}", innovationId, StringComparison.Ordinal).Replace("{id}", innovationId, StringComparison.Ordinal)
        .Replace("{number:int}", "1", StringComparison.Ordinal).Replace("{set}", "sectors", StringComparison.Ordinal)
        .Replace("regions/{code}", "regions/13.71", StringComparison.Ordinal).Replace("problems/{code}", "problems/not-found", StringComparison.Ordinal)
        + (Pattern(endpoint).EndsWith("/suggestions", StringComparison.Ordinal) ? "?q=stunting" : "");

    /// <summary>Addresses of the operation with names that do not exist: text, and where an id is asked for, an id of nothing.</summary>
    public static IEnumerable<string> WrongAddresses(RouteEndpoint endpoint) =>
        new[] { BadId, Guid.Empty.ToString(), "0" }.Select(bad => string.Join('/', Pattern(endpoint).Split('/').Select(part => part.StartsWith('{') ? bad : part)));
}
