using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.ColumnMappings;

public sealed class ColumnAddresses : IAddresses
{
    public IReadOnlyList<(string Part, string Value)> Parts => [("sources/{source}/column-mappings", "sources/IGA/column-mappings")];
}
