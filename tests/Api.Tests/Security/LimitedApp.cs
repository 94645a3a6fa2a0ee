using System.Net;
using System.Net.Sockets;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Security;

/// <summary>A server with rate limiting and low limits for anonymous callers.</summary>
public sealed class LimitedApp : ClockedApp
{
    protected override IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string>
        {
            ["RateLimits:Enabled"] = "true",
            ["RateLimits:PerMinute:read"] = "3",
            ["RateLimits:PerMinute:search"] = "3",
            ["RateLimits:PerMinute:write"] = "3",
            ["RateLimits:PerMinute:bulk"] = "3",
            ["RateLimits:PerMinute:auth"] = "20",
            ["RateLimits:FailedSignInsPerName"] = "3",
        };

    /// <summary>A client at this loopback address.</summary>
    public HttpClient From(string address) =>
        ClientWithHandler(
            new SocketsHttpHandler
            {
                ConnectCallback = async (context, ct) =>
                {
                    var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                    socket.Bind(new IPEndPoint(IPAddress.Parse(address), 0));
                    await socket.ConnectAsync(context.DnsEndPoint, ct);
                    return new NetworkStream(socket, ownsSocket: true);
                },
            }
        );

    public static async Task With(Func<LimitedApp, Task> test)
    {
        var app = new LimitedApp();
        await app.InitializeAsync();
        try
        {
            await test(app);
        }
        finally
        {
            await ((IAsyncLifetime)app).DisposeAsync();
        }
    }
}
