using System.Net;
using System.Net.Sockets;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Security;

/// <summary>A server that counts, with low limits for those who do not say who they are.</summary>
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

    /// <summary>A client at that address of this machine.</summary>
    public HttpClient From(string address) =>
        Over(
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
