using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Hubs;
using JippApi.Domain.Hubs;

namespace JippApi.Api.Hubs;

/// <summary>A request to change the status of a hub.</summary>
/// <param name="To">The transition.</param>
/// <param name="Reason">The reason; required to suspend or end.</param>
/// <param name="Decree">The decree, if it is issued with the designation.</param>
[CheckedBy(typeof(MoveHub))]
internal sealed record HubTransitionRequest(HubMove? To = null, string? Reason = null, DecreeInput? Decree = null);

/// <summary>A page of hubs as a GeoJSON feature collection (RFC 7946).</summary>
/// <param name="Features">The hubs.</param>
/// <param name="Page">Position of the page; a foreign member (RFC 7946 §6.1).</param>
internal sealed record HubFeatures(IReadOnlyList<HubFeature> Features, PageInfo Page)
{
    /// <summary>The GeoJSON type.</summary>
    public string Type { get; init; } = "FeatureCollection";

    public static HubFeatures Of(Listing<HubItem> page) => new([.. page.Items.Select(hub => new HubFeature(hub.Id, hub))], page.Page);
}

/// <summary>A hub as a GeoJSON feature.</summary>
/// <param name="Id">Id of the hub.</param>
/// <param name="Properties">The hub.</param>
internal sealed record HubFeature(Guid Id, HubItem Properties)
{
    /// <summary>The GeoJSON type.</summary>
    public string Type { get; init; } = "Feature";

    /// <summary>
    /// Always null, which RFC 7946 §3.2 prescribes for a feature without a location: no source of the register gives
    /// the coordinates of a hub.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public JsonNode? Geometry { get; init; }
}
