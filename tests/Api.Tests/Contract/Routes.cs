using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Contract;

/// <summary>The operations of the API, as the running server knows them.</summary>
public static class Routes
{
    private const string BadId = "tidak-ada";
    private const string DemoMentor = "019b76da-a800-7ccb-a5d9-7a6c0e86738c";
    private const string DemoMentorsGrant = "019b76da-a800-77aa-802a-a3d39b42da4a";

    /// <summary>Id of the demo client.</summary>
    public const string DemoClient = "019b76da-a800-77ca-b334-d01baa204959";
    private const string DemoPlan = "019b76da-a800-72ec-babf-1e66bda53f1c";
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

    /// <summary>Whether any person may call it, whatever their roles.</summary>
    public static bool IsForEverybody(RouteEndpoint endpoint) => endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy == "signed-in");

    /// <summary>Whether it changes something that has a version: a DELETE, a PATCH or a move.</summary>
    public static bool ChangesWhatWasRead(RouteEndpoint endpoint) =>
        Method(endpoint) is "DELETE" or "PATCH" || Pattern(endpoint).EndsWith("}/transitions", StringComparison.Ordinal);

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
        .Replace("clients/{id:guid}", $"clients/{DemoClient}", StringComparison.Ordinal).Replace("rate-classes/{code}", "rate-classes/partner", StringComparison.Ordinal)
        .Replace("users/{id:guid}", $"users/{DemoMentor}", StringComparison.Ordinal).Replace("{grantId:guid}", DemoMentorsGrant, StringComparison.Ordinal)
        .Replace("replication-plans/{id:guid}", $"replication-plans/{DemoPlan}", StringComparison.Ordinal)
        .Replace("action-items/{id:guid}", $"action-items/{DemoItem}", StringComparison.Ordinal)
        .Replace("institutions/{id:guid}", $"institutions/{institutionId}", StringComparison.Ordinal)
        .Replace("{id:guid}", innovationId, StringComparison.Ordinal).Replace("{id}", innovationId, StringComparison.Ordinal)
        .Replace("{number:int}", "1", StringComparison.Ordinal).Replace("{set}", "sectors", StringComparison.Ordinal)
        .Replace("regions/{code}", "regions/13.71", StringComparison.Ordinal).Replace("problems/{code}", "problems/not-found", StringComparison.Ordinal)
        + (Pattern(endpoint).EndsWith("/suggestions", StringComparison.Ordinal) ? "?q=stunting" : "");

    /// <summary>A body of the right shape.</summary>
    public static object Body(RouteEndpoint endpoint)
    {
        return Pattern(endpoint) switch
        {
            "/api/v1/innovations/{id:guid}/transitions" => new { to = "IN_REVIEW" },
            "/api/v1/clients/{id:guid}/transitions" or "/api/v1/users/{id:guid}/transitions" => new { to = "ACTIVE" },
            "/api/v1/replication-plans/{id:guid}/transitions" => new { to = "PROPOSED" },
            "/api/v1/replication-plans/{id:guid}/duplicates" => new { adopterIds = new[] { Guid.CreateVersion7() } },
            "/api/v1/replication-plans/{id:guid}/readiness-assessments" => new { answers = new[] { new { topic = "NEED_FIT", level = 1 } } },
            "/api/v1/replication-plans/{id:guid}/readiness-exception" => new { reason = "Mendesak" },
            "/api/v1/replication-plans/{id:guid}/comments" => new { text = "Halo", visibility = "PUBLIC" },
            "/api/v1/users/{id:guid}/grants" => new { role = "MENTOR", scope = new { kind = "NATIONAL" } },
            _ => new object(),
        };
    }

    /// <summary>Addresses of the operation with names that do not exist: text, and where an id is asked for, an id of nothing.</summary>
    public static IEnumerable<string> WrongAddresses(RouteEndpoint endpoint) =>
        new[] { BadId, Guid.Empty.ToString(), "0" }.Select(bad => string.Join('/', Pattern(endpoint).Split('/').Select(part => part.StartsWith('{') ? bad : part)));
}
