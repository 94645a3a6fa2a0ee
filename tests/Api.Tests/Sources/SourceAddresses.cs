using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Sources;

public sealed class SourceAddresses : IAddresses
{
    public IReadOnlyList<(string Part, string Value)> Parts => [("{source}", "IGA"), ("{number:int:min(1)}", "1"), ("{member}", "title")];
}
