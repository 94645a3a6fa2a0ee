using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Regions;

public sealed class RegionAddresses : IAddresses
{
    public IReadOnlyList<(string Part, string Value)> Parts => [("regions/{code}", "regions/13.71")];
}
