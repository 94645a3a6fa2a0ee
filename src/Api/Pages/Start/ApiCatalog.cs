using System.Text.Json.Serialization;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;

namespace JippApi.Api.Pages.Start;

/// <summary>
/// The API catalogue (RFC 9727), a set of links (RFC 9264). Its addresses are relative to its own: they hold wherever
/// the server is reached, and nothing of the request is copied.
/// </summary>
internal static class ApiCatalog
{
    public const string Path = "/.well-known/api-catalog";
    public const string MediaType = "application/linkset+json";

    /// <summary>The header that leads to the catalogue.</summary>
    public const string Link = $"<{Path}>; rel=\"api-catalog\"";

    private const string Profile = "https://www.rfc-editor.org/info/rfc9727";

    private static readonly byte[] Body = Json.Bytes(
        new ApiLinkset([
            new(
                "/api/v1",
                [new("/openapi/v1.json", "application/json")],
                [new("/swagger", "text/html"), new("/docs", "text/html")],
                [new("/health/ready", "application/json")]
            ),
        ])
    );

    public static Answer Get() =>
        new()
        {
            Body = Body,
            ContentType = $"{MediaType}; profile=\"{Profile}\"",
            ETag = ETags.OfResource(0, Body),
            CacheControl = "public, max-age=3600",
            Link = Link,
        };
}

/// <summary>Links in several contexts (RFC 9264).</summary>
internal sealed record ApiLinkset(IReadOnlyList<ApiLinks> Linkset);

/// <summary>The links of an API, by relation (RFC 8631).</summary>
/// <param name="Anchor">The API.</param>
/// <param name="Description">For programs.</param>
/// <param name="Documentation">For people.</param>
/// <param name="Status">Whether it works.</param>
internal sealed record ApiLinks(
    string Anchor,
    [property: JsonPropertyName("service-desc")] IReadOnlyList<LinkTarget> Description,
    [property: JsonPropertyName("service-doc")] IReadOnlyList<LinkTarget> Documentation,
    IReadOnlyList<LinkTarget> Status
);
