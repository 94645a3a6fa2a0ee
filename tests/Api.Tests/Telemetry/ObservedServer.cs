using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Telemetry;

/// <summary>
/// The real product as a process of its own, and the receiver that it sends what can be observed of it to.
/// </summary>
public sealed class ObservedServer : IAsyncLifetime
{
    public ServerProcess Server { get; } = new();

    public OtlpReceiver Receiver { get; private set; } = null!;

    /// <summary>Variables of a process that sends soon, to that address.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Sending(string address) =>
        new Dictionary<string, string>
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = address,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_BSP_SCHEDULE_DELAY"] = "50",
            ["OTEL_BLRP_SCHEDULE_DELAY"] = "50",
            ["OTEL_METRIC_EXPORT_INTERVAL"] = "200",
            ["Logging__OpenTelemetry__LogLevel__Microsoft.EntityFrameworkCore.Database.Command"] = "Information", // a line in each request
            ["Logging__OpenTelemetry__LogLevel__Microsoft.AspNetCore"] = "Trace", // lines that name whatever they can
        };

    /// <summary>The span of a request that carries that trace.</summary>
    public Task<Span> RequestAsync(string traceId) =>
        Receiver.FirstAsync<Span>(span => span.TraceId == traceId && span.Attributes.ContainsKey("http.request.method"));

    async Task IAsyncLifetime.InitializeAsync()
    {
        Receiver = await OtlpReceiver.StartAsync();
        foreach (var (name, value) in Sending(Receiver.Address))
            Server.Settings[name] = value;
        await ((IAsyncLifetime)Server).InitializeAsync();
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await Server.DisposeAsync();
        await Receiver.DisposeAsync();
    }
}
