using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Hubs;

public sealed class HubAddresses : IAddresses
{
    public const string Hub = "019b76da-a800-74ba-9f88-afd2e6182746";
    private const string HubActivity = "019b76da-a800-7a6d-9398-b82d558995ee";

    public IReadOnlyList<(string Part, string Value)> Parts =>
        [
            ("hubs/{id:guid}", $"hubs/{Hub}"),
            ("{activityId:guid}", HubActivity),
            ("{mentorId:guid}", Guid.Empty.ToString()),
            ("{version}", "2026"),
        ];
}
