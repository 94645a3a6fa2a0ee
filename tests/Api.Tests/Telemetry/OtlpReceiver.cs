using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JippApi.Api.Tests.Telemetry;

public sealed record Span(
    string Service,
    string TraceId,
    string Id,
    string ParentId,
    string Name,
    IReadOnlyDictionary<string, string> Attributes
);

public sealed record LogLine(string TraceId, string Text, IReadOnlyDictionary<string, string> Attributes);

/// <summary>A metric with the attributes of its points.</summary>
public sealed record Metric(string Name, IReadOnlyList<IReadOnlyDictionary<string, string>> Points)
{
    public override string ToString() => $"{Name} {string.Join("; ", Points.SelectMany(point => point))}";
}

/// <summary>Receives OTLP over HTTP on loopback.</summary>
public sealed class OtlpReceiver : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly WebApplication server;
    private readonly ConcurrentQueue<object> arrived = new();
    private readonly ConcurrentQueue<byte[]> bodies = new();
    private TaskCompletionSource more = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private OtlpReceiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        server = builder.Build();
        server.Urls.Add("http://127.0.0.1:0");
        server.MapPost("/v1/traces", http => Take(http, Spans));
        server.MapPost("/v1/logs", http => Take(http, Lines));
        server.MapPost("/v1/metrics", http => Take(http, Metrics));
    }

    public string Address => server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <summary>All that has arrived, decoded as text; binary parts do not matter for finding words.</summary>
    public string Everything => string.Join('\n', bodies.Select(Encoding.UTF8.GetString));

    public static async Task<OtlpReceiver> StartAsync()
    {
        var receiver = new OtlpReceiver();
        await receiver.server.StartAsync();
        return receiver;
    }

    public async Task<T> FirstAsync<T>(Func<T, bool> fits)
    {
        using var end = new CancellationTokenSource(Patience);
        while (true)
        {
            var next = Volatile.Read(ref more).Task;
            if (arrived.OfType<T>().FirstOrDefault(fits) is { } found)
                return found;
            try
            {
                await next.WaitAsync(end.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException(
                    $"It has not come. What has come:\n{string.Join('\n', arrived.OfType<T>().Select(item => $"{item}").Distinct().Take(30))}"
                );
            }
        }
    }

    public IReadOnlyList<T> Arrived<T>() => [.. arrived.OfType<T>()];

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task Take(HttpContext http, Func<ProtoMessage, IEnumerable<object>> read)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        bodies.Enqueue(body.ToArray());
        foreach (var item in read(new(body.ToArray())))
            arrived.Enqueue(item);
        http.Response.ContentType = "application/x-protobuf";
        Interlocked.Exchange(ref more, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    private static IEnumerable<object> Spans(ProtoMessage request) =>
        from resource in request.All(1)
        let service = resource.All(1).Single().Attributes(1)["service.name"]
        from span in resource.All(2, 2)
        select new Span(service, span.Hex(1), span.Hex(2), span.Hex(4), span.Text(5), span.Attributes(9));

    private static IEnumerable<object> Lines(ProtoMessage request) =>
        request.All(1, 2, 2).Select(line => new LogLine(line.Hex(9), line.All(5).Single().Text(1), line.Attributes(6)));

    /// <summary>
    /// Gauges, sums and histograms keep their points in the same field, but points keep their attributes in different
    /// ones.
    /// </summary>
    private static IEnumerable<object> Metrics(ProtoMessage request) =>
        request
            .All(1, 2, 2)
            .Select(metric => new Metric(
                metric.Text(1),
                [
                    .. metric.All(5).Concat(metric.All(7)).SelectMany(data => data.All(1)).Select(point => point.Attributes(7)),
                    .. metric.All(9, 1).Select(point => point.Attributes(9)),
                ]
            ));
}
