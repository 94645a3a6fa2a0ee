using System.Globalization;
using System.Text;

namespace JippApi.Infrastructure.Mail;

/// <summary>The mail server answered something else than it should.</summary>
/// <param name="status">Its status; its text may name people and is not kept.</param>
internal sealed class SmtpRefusedException(int status) : Exception($"The mail server answered {status}.")
{
    /// <summary>The server's status.</summary>
    public int Status { get; } = status;
}

/// <summary>What is said to a mail server, and how it answers.</summary>
internal sealed class SmtpSession(Stream stream)
{
    private const int LongestAnswer = 65_536;

    private readonly byte[] buffer = new byte[1];

    /// <summary>Says who asks.</summary>
    public Task HelloAsync(CancellationToken ct) => CommandAsync("EHLO [127.0.0.1]", 250, ct);

    /// <summary>Signs in (AUTH PLAIN, RFC 4616).</summary>
    public Task SignInAsync(string user, string password, CancellationToken ct) =>
        CommandAsync($"AUTH PLAIN {Convert.ToBase64String(Encoding.UTF8.GetBytes($"\0{user}\0{password}"))}", 235, ct);

    /// <summary>Says a command, and expects an answer.</summary>
    public async Task CommandAsync(string command, int expected, CancellationToken ct)
    {
        await SayAsync(command, ct);
        await ExpectAsync(expected, ct);
    }

    /// <summary>Says a command.</summary>
    public async Task SayAsync(string command, CancellationToken ct)
    {
        if (command.AsSpan().ContainsAny('\r', '\n')) throw new InvalidOperationException("A command is one line.");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(command + "\r\n"), ct);
        await stream.FlushAsync(ct);
    }

    /// <summary>Says the message; a line that begins with a dot is given another one, because a dot alone ends the message.</summary>
    public async Task MessageAsync(byte[] message, CancellationToken ct)
    {
        var text = Encoding.ASCII.GetString(message).Replace("\r\n.", "\r\n..", StringComparison.Ordinal);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text + ".\r\n"), ct);
        await stream.FlushAsync(ct);
        await ExpectAsync(250, ct);
    }

    /// <summary>Reads an answer to its last line.</summary>
    /// <exception cref="SmtpRefusedException">It has another status.</exception>
    public async Task ExpectAsync(int expected, CancellationToken ct)
    {
        string line;
        do line = await LineAsync(ct);
        while (line is [_, _, _, '-', ..]);

        var status = line.Length >= 3 && int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (status != expected) throw new SmtpRefusedException(status);
    }

    private async Task<string> LineAsync(CancellationToken ct)
    {
        var line = new StringBuilder();
        while (await stream.ReadAsync(buffer, ct) == 1)
        {
            if (buffer[0] == '\n') return line.ToString().TrimEnd('\r');
            if (line.Append((char)buffer[0]).Length > LongestAnswer) break;
        }

        throw new EndOfStreamException("The mail server ended the connection.");
    }
}
