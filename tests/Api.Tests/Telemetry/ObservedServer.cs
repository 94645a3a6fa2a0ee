using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Telemetry;

/// <summary>The real product as a process, and the receiver of its telemetry.</summary>
public sealed class ObservedServer : IAsyncLifetime
{
    public ServerProcess Server { get; } = new();

    public OtlpReceiver Receiver { get; private set; } = null!;

    /// <summary>Environment variables for sending telemetry to this address without delay.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Sending(string address) =>
        new Dictionary<string, string>
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = address,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_BSP_SCHEDULE_DELAY"] = "50",
            ["OTEL_BLRP_SCHEDULE_DELAY"] = "50",
            ["OTEL_METRIC_EXPORT_INTERVAL"] = "200",
            ["Logging__OpenTelemetry__LogLevel__Microsoft.EntityFrameworkCore.Database.Command"] = "Information", // one line for each request
            ["Logging__OpenTelemetry__LogLevel__Microsoft.AspNetCore"] = "Trace", // the most detailed lines
        };

    /// <summary>The span of the request that carries this trace.</summary>
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
