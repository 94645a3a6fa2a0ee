using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.ActionItems;

public sealed class ActionItemAddresses : IAddresses
{
    private const string DemoItem = "019b76da-a800-789a-a7a0-243ef6eb084b";

    public IReadOnlyList<(string Part, string Value)> Parts => [("action-items/{id:guid}", $"action-items/{DemoItem}")];
}
