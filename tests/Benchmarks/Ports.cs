using System.Net;
using System.Net.Sockets;

namespace JippApi.Benchmarks;

internal static class Ports
{
    /// <summary>A free port of 127.0.0.1.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
