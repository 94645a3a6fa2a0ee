using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace JippApi.Api.Tests.Files;

/// <summary>
/// A daemon that implements the part of ClamAV's protocol that the product uses and treats a certain word as malware.
/// </summary>
public sealed class FakeClamd : IDisposable
{
    public const string Malware = "MALWARE-UJI-COBA";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public FakeClamd()
    {
        listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Whether it closes every connection instead of answering.</summary>
    public bool IsBroken { get; set; }

    public void Dispose() => listener.Dispose();

    private async Task ServeAsync()
    {
        while (true)
        {
            using var client = await listener.AcceptTcpClientAsync();
            try
            {
                if (!IsBroken)
                    await AnswerAsync(client.GetStream());
            }
            catch (IOException)
            {
                // the client is gone; keep serving others
            }
        }
    }

    private static async Task AnswerAsync(NetworkStream network)
    {
        var command = await CommandAsync(network);
        var reply =
            command == "zPING" ? "PONG"
            : (await ContentAsync(network)).Contains(Malware, StringComparison.Ordinal) ? "stream: Uji.Coba FOUND"
            : "stream: OK";
        await network.WriteAsync(Encoding.ASCII.GetBytes(reply + "\0"));
    }

    private static async Task<string> CommandAsync(NetworkStream network)
    {
        var (command, next) = (new StringBuilder(), new byte[1]);
        while (true)
        {
            await network.ReadExactlyAsync(next);
            if (next[0] == 0)
                return command.ToString();
            command.Append((char)next[0]);
        }
    }

    private static async Task<string> ContentAsync(NetworkStream network)
    {
        var (content, length) = (new StringBuilder(), new byte[4]);
        while (true)
        {
            await network.ReadExactlyAsync(length);
            var piece = new byte[BinaryPrimitives.ReadInt32BigEndian(length)];
            if (piece.Length == 0)
                return content.ToString();
            await network.ReadExactlyAsync(piece);
            content.Append(Encoding.Latin1.GetString(piece));
        }
    }
}
