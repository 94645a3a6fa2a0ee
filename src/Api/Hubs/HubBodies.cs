using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Domain.Hubs;

namespace JippApi.Api.Hubs;

/// <summary>Asks a hub to enter another state.</summary>
/// <param name="To">The state.</param>
/// <param name="Reason">Why; needed to suspend or end.</param>
/// <param name="Decree">The decree, where it comes with the designation.</param>
internal sealed record HubTransitionRequest(HubMove? To = null, string? Reason = null, DecreeInput? Decree = null);

/// <summary>A page of hubs as a GeoJSON feature collection (RFC 7946).</summary>
/// <param name="Features">The hubs.</param>
/// <param name="Page">Where the page stands; a foreign member, as RFC 7946 allows.</param>
internal sealed record HubFeatures(IReadOnlyList<HubFeature> Features, PageInfo Page)
{
    /// <summary>What GeoJSON calls it.</summary>
    public string Type { get; init; } = "FeatureCollection";

    /// <summary>A page of hubs.</summary>
    public static HubFeatures Of(Listing<HubItem> page) => new([.. page.Items.Select(hub => new HubFeature(hub.Id, hub))], page.Page);
}

/// <summary>A hub as a GeoJSON feature.</summary>
/// <param name="Id">Id of the hub.</param>
/// <param name="Properties">The hub.</param>
internal sealed record HubFeature(Guid Id, HubItem Properties)
{
    /// <summary>What GeoJSON calls it.</summary>
    public string Type { get; init; } = "Feature";

    /// <summary>
    /// Null, which RFC 7946 has for features without a place: no source that the register has states where a hub
    /// stands.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public JsonNode? Geometry { get; init; }
}
