using System.Net;
using System.Net.Sockets;
using JippApi.Api.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Trace;

namespace JippApi.Api.Tests.Telemetry;

public class UnreachableReceiverTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_unreachable_receiver_holds_up_neither_requests_nor_shutdown(bool listens)
    {
        using var receiver = new TcpListener(IPAddress.Loopback, 0);
        receiver.Start();
        var address = $"http://{receiver.LocalEndpoint}";
        if (!listens)
            receiver.Stop();
        await using var server = new ServerProcess();
        foreach (var (name, value) in ObservedServer.Sending(address))
            server.Settings[name] = value;
        await ((IAsyncLifetime)server).InitializeAsync();
        using var client = server.Anonymous();

        (await client.Get("/api/v1/innovations?limit=1")).Status.ShouldBe(200);

        (await server.StopAsync()).ShouldBe(0, server.ToString());
    }

    [Fact]
    public async Task Nothing_is_traced_without_a_configured_receiver()
    {
        await using var app = new JippApp();
        await ((IAsyncLifetime)app).InitializeAsync();

        app.Services.GetService<TracerProvider>().ShouldBeNull();
    }
}
