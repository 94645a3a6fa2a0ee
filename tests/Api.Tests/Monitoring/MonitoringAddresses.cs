using JippApi.Api.Tests.Contract;

namespace JippApi.Api.Tests.Monitoring;

public sealed class MonitoringAddresses : IAddresses
{
    private const string DemoReport = "019b76da-a800-784d-bb13-fa215c87a455";

    public IReadOnlyList<(string Part, string Value)> Parts => [("monitoring-reports/{id:guid}", $"monitoring-reports/{DemoReport}")];
}
