using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Lineage;

public sealed class LineageAddresses : IAddresses
{
    private const string DemoLink = "019b76da-a800-70d2-9daa-5d85b316cb45";

    public IReadOnlyList<(string Part, string Value)> Parts => [("replication-links/{id:guid}", $"replication-links/{DemoLink}")];
}
