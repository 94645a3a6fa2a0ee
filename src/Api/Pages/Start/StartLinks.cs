using System.Text.Json.Serialization;
using JippApi.Api.Hosting;

namespace JippApi.Api.Pages.Start;

/// <summary>The running product and its addresses, for programs.</summary>
/// <param name="Product">Name of the product.</param>
/// <param name="Version">Version of the product.</param>
/// <param name="Database">The database engine.</param>
/// <param name="SampleData">Whether sample data is loaded at start-up.</param>
/// <param name="Health"><c>UP</c> or <c>DOWN</c>.</param>
/// <param name="Links">Addresses by relation; those of RFC 8631 and RFC 9727 have their registered names.</param>
internal sealed record StartLinks(
    string Product,
    string Version,
    string Database,
    bool SampleData,
    string Health,
    IReadOnlyDictionary<string, LinkTarget> Links
)
{
    public static StartLinks Of(VersionInfo version, string health) =>
        new(
            version.Product,
            version.Version,
            version.Database,
            version.SampleData,
            health,
            new Dictionary<string, LinkTarget>
            {
                ["self"] = new("/"),
                ["service-desc"] = new("/openapi/v1.json", "application/json"),
                ["service-doc"] = new("/swagger", "text/html"),
                ["status"] = new("/health/ready", "application/json"),
                ["health"] = new("/health/live", "application/json"),
                ["version"] = new("/version", "application/json"),
                ["problems"] = new("/problems", "application/json"),
                ["docs"] = new("/docs", "text/html"),
                ["changes"] = new("/docs/changelog", "text/html"),
                ["api-catalog"] = new("/.well-known/api-catalog", ApiCatalog.MediaType),
            }
        );
}

/// <summary>The target of a link.</summary>
/// <param name="Href">Its address.</param>
/// <param name="Type">Its media type.</param>
internal sealed record LinkTarget(string Href, string? Type = null);

[JsonSerializable(typeof(StartLinks))]
[JsonSerializable(typeof(ApiLinkset))]
internal sealed partial class StartApiJson : JsonSerializerContext;
