using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Files;

public sealed class FileAddresses : IAddresses
{
    public IReadOnlyList<(string Part, string Value)> Parts => [("files/{id:guid}", "files/{fileId:guid}")];
}
