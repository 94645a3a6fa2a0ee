using JippApi.Api.Conventions.Exports;
using JippApi.Application.WhiteSpace;

namespace JippApi.Api.WhiteSpace;

/// <summary>The columns in which the white space is exported.</summary>
internal static class WhiteSpaceTable
{
    public static readonly Table<WhiteSpaceCell> Cells = new Table<WhiteSpaceCell>("white-space", "Peta ruang kosong — White space")
        .Text("placeCode", c => c.Place)
        .Text("place", c => c.PlaceLabel)
        .Text("sectorCode", c => c.Sector)
        .Text("sector", c => c.SectorLabel)
        .Number("published", c => c.Published)
        .Number("neverReplicated", c => c.NeverReplicated)
        .Number("liveReplicas", c => c.LiveReplicas)
        .Number("replicatedElsewhere", c => c.ReplicatedElsewhere)
        .Number("hubs", c => c.Hubs)
        .Number("hubsWithoutSpokes", c => c.HubsWithoutSpokes);
}
