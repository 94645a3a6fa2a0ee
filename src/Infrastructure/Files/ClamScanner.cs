using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using JippApi.Application.Files;

namespace JippApi.Infrastructure.Files;

/// <summary>
/// Scans with a ClamAV daemon over TCP, using its commands INSTREAM and PING. A daemon with a lower size limit than
/// ours refuses long files: raise its <c>StreamMaxLength</c>.
/// </summary>
internal sealed class ClamScanner(ScannerOptions options) : IFileScanner
{
    private const int PieceLength = 65_536;
    private const int LengthSize = 4;
    private const int LongestReply = 1_024;
    private const string Found = " FOUND";
    private const string Prefix = "stream: ";

    private static readonly TimeSpan PingTimeout = TimeSpan.FromSeconds(2);

    public bool IsConfigured => true;

    public async Task<ScanVerdict> ScanAsync(Stream content, CancellationToken ct)
    {
        var reply = await AskAsync("zINSTREAM\0", content, TimeSpan.FromSeconds(options.TimeoutSeconds), ct);
        if (reply == Prefix + "OK")
            return new(false);
        if (reply.StartsWith(Prefix, StringComparison.Ordinal) && reply.EndsWith(Found, StringComparison.Ordinal))
            return new(true, reply[Prefix.Length..^Found.Length]);
        throw new ScannerUnavailableException($"The scanner answered '{reply}'.");
    }

    public async Task<ScannerStatus> StatusAsync(CancellationToken ct)
    {
        try
        {
            return await AskAsync("zPING\0", null, PingTimeout, ct) == "PONG" ? ScannerStatus.Up : ScannerStatus.Unreachable;
        }
        catch (ScannerUnavailableException)
        {
            return ScannerStatus.Unreachable;
        }
    }

    private async Task<string> AskAsync(string command, Stream? content, TimeSpan timeout, CancellationToken ct)
    {
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(ct);
        bounded.CancelAfter(timeout);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(options.Host!, options.Port, bounded.Token);
            await using var network = client.GetStream();
            await network.WriteAsync(Encoding.ASCII.GetBytes(command), bounded.Token);
            if (content is not null)
                await SendAsync(content, network, bounded.Token);
            return await ReplyAsync(network, bounded.Token);
        }
        catch (Exception e) when (e is SocketException or IOException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            throw new ScannerUnavailableException("The scanner does not answer.", e);
        }
    }

    /// <summary>Sends the content in chunks, each preceded by its length; a length of zero ends it.</summary>
    private static async Task SendAsync(Stream content, NetworkStream network, CancellationToken ct)
    {
        var piece = new byte[LengthSize + PieceLength];
        int read;
        do
        {
            read = await content.ReadAsync(piece.AsMemory(LengthSize, PieceLength), ct);
            BinaryPrimitives.WriteInt32BigEndian(piece, read);
            await network.WriteAsync(piece.AsMemory(0, LengthSize + read), ct);
        } while (read > 0);
    }

    private static async Task<string> ReplyAsync(NetworkStream network, CancellationToken ct)
    {
        var reply = new byte[LongestReply];
        var length = 0;
        int read;
        while (length < reply.Length && (read = await network.ReadAsync(reply.AsMemory(length), ct)) > 0)
        {
            length += read;
            if (reply[length - 1] == 0)
                break;
        }

        return Encoding.UTF8.GetString(reply, 0, length).TrimEnd('\0', '\n');
    }
}
