using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.ReplicationKits;

public sealed class KitAddresses : IAddresses
{
    public IReadOnlyList<(string Part, string Value)> Parts => [("innovations/{id:guid}/kit", "innovations/{kittedId}/kit")];
}
