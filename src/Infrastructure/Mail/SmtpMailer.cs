using System.Net.Security;
using System.Net.Sockets;

namespace JippApi.Infrastructure.Mail;

/// <summary>Hands messages to a mail server, each over a connection of its own (RFC 5321).</summary>
internal sealed class SmtpMailer(MailOptions options) : IMailer
{
    public async Task SendAsync(Letter letter, CancellationToken ct)
    {
        var message = letter.ToBytes();
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timeout.CancelAfter(TimeSpan.FromSeconds(options.Smtp.TimeoutSeconds));
        try
        {
            await SendAsync(letter, message, timeout.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new TimeoutException("The mail server took too long.");
        }
    }

    private async Task SendAsync(Letter letter, byte[] message, CancellationToken ct)
    {
        var smtp = options.Smtp;
        using var client = new TcpClient();
        await client.ConnectAsync(smtp.Host!, smtp.Port, ct);
        Stream stream = client.GetStream();
        if (smtp.Security == SmtpSecurity.Tls) stream = await ProtectAsync(stream, ct);
        var session = new SmtpSession(stream);
        await session.ExpectAsync(220, ct);
        await session.HelloAsync(ct);
        if (smtp.Security == SmtpSecurity.StartTls)
        {
            await session.CommandAsync("STARTTLS", 220, ct);
            session = new(await ProtectAsync(stream, ct)); // whatever came before is forgotten
            await session.HelloAsync(ct);
        }

        if (smtp.User is { } user) await session.SignInAsync(user, smtp.Password ?? "", ct);
        await session.CommandAsync($"MAIL FROM:<{letter.From}>", 250, ct);
        await session.CommandAsync($"RCPT TO:<{letter.To}>", 250, ct);
        await session.CommandAsync("DATA", 354, ct);
        await session.MessageAsync(message, ct);
        await session.SayAsync("QUIT", ct);
    }

    private async Task<SslStream> ProtectAsync(Stream stream, CancellationToken ct)
    {
        var protectedStream = new SslStream(stream);
        await protectedStream.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = options.Smtp.Host }, ct);
        return protectedStream;
    }
}
