using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Innovations;

public sealed class InnovationAddresses : IAddresses
{
    private const string DemoIndicator = "019b76da-a800-7490-b714-1a386240dd68";
    private const string DemoOrigin = "019b76da-a800-7b6a-aec3-8bc969c24b32";

    public IReadOnlyList<(string Part, string Value)> Parts =>
        [
            ("/indicators/{id:guid}", $"/indicators/{DemoIndicator}"),
            ("innovations/{id:guid}/indicators", $"innovations/{DemoOrigin}/indicators"),
            ("{indicatorId:guid}", DemoIndicator),
            ("{number:int}", "1"),
        ];
}
