using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Reference;

public sealed class ReferenceAddresses : IAddresses
{
    public IReadOnlyList<(string Part, string Value)> Parts => [("{set}", "sectors"), ("problems/{code}", "problems/not-found")];
}
