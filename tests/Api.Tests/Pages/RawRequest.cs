using System.Net.Sockets;
using System.Text;

namespace JippApi.Api.Tests.Pages;

/// <summary>A request as bytes: clients escape addresses before they send them.</summary>
public sealed class RawRequest : IDisposable
{
    private readonly TcpClient connection = new();

    /// <summary>The header <c>Link</c> of the answer.</summary>
    public string? Link { get; private set; }

    public static async Task<RawRequest> SendAsync(Uri server, string target)
    {
        var request = new RawRequest();
        await request.connection.ConnectAsync(server.Host, server.Port);
        var stream = request.connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
        {
            if (line.StartsWith("Link: ", StringComparison.OrdinalIgnoreCase))
                request.Link = line["Link: ".Length..];
        }

        return request;
    }

    public void Dispose() => connection.Dispose();
}
