using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Sources;

public sealed class SourceAddresses : IAddresses
{
    public IReadOnlyList<(string Part, string Value)> Parts =>
        [
            ("sources/{source}/records/{sourceRecordId}", "sources/UNPSA/records/{sourceRecordId}"),
            ("{source}", "IGA"),
            ("{number:int:min(1)}", "1"),
            ("{member}", "title"),
        ];
}
