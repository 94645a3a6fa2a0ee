using System.Net.Security;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace JippApi.Infrastructure.Mail;

/// <summary>Delivers messages to a mail server, each over its own connection.</summary>
/// <param name="trust">Validates the server's certificate; null to trust what the machine trusts.</param>
internal sealed class SmtpMailer(MailOptions options, RemoteCertificateValidationCallback? trust = null) : IMailer
{
    public async Task SendAsync(MimeMessage message, CancellationToken ct)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timeout.CancelAfter(TimeSpan.FromSeconds(options.Smtp.TimeoutSeconds));
        try
        {
            await DeliverAsync(message, timeout.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new TimeoutException("The mail server did not respond in time.");
        }
        catch (SmtpCommandException e)
        {
            throw new SmtpRefusedException((int)e.StatusCode);
        }
    }

    private async Task DeliverAsync(MimeMessage message, CancellationToken ct)
    {
        var smtp = options.Smtp;
        using var client = new SmtpClient
        {
            LocalDomain = "[127.0.0.1]", // does not disclose the name of this machine
            CheckCertificateRevocation = false, // revocation lists are out of reach in a closed network
            ServerCertificateValidationCallback = trust,
        };
        await client.ConnectAsync(smtp.Host!, smtp.Port, ProtectionOf(smtp.Security), ct);
        if (smtp.User is { } user)
            await client.AuthenticateAsync(user, smtp.Password ?? "", ct);
        await client.SendAsync(message, ct);
        await client.DisconnectAsync(quit: true, ct);
    }

    private static SecureSocketOptions ProtectionOf(SmtpSecurity security) =>
        security switch
        {
            SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
            SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
            _ => SecureSocketOptions.None,
        };
}

/// <summary>The mail server refused a command.</summary>
/// <param name="status">The status code. The server's text is not kept, because it may name people.</param>
internal sealed class SmtpRefusedException(int status) : Exception($"The mail server answered {status}.")
{
    public int Status { get; } = status;
}
