using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using JippApi.Infrastructure.Mail;

namespace JippApi.Infrastructure.Tests.Mail;

/// <summary>A mail server that takes one message and protects the connection with a self-signed certificate.</summary>
internal sealed class FakeMailServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly List<string> said = [];
    private readonly X509Certificate2 certificate = SelfSigned();
    private Stream stream = Stream.Null;
    private StreamReader reader = StreamReader.Null;

    public FakeMailServer()
    {
        listener.Start();
        Ended = Task.Run(ServeAsync);
    }

    public (string Command, int Status) Refuses { get; init; } = ("", 0);

    public SmtpSecurity Protects { get; init; } = SmtpSecurity.None;

    public bool IsMute { get; init; }

    /// <summary>What it was sent, once the connection has ended.</summary>
    public Task<List<string>> Ended { get; }

    public string? Message { get; private set; }

    public MailOptions Options => OptionsOf(SmtpSecurity.None);

    public MailOptions OptionsOf(SmtpSecurity security, string? user = null) =>
        new()
        {
            Smtp = new()
            {
                Host = "127.0.0.1",
                Port = ((IPEndPoint)listener.LocalEndpoint).Port,
                Security = security,
                User = user,
                Password = "rahasia",
            },
        };

    public bool IsOwn(X509Certificate? shown) => shown is not null && shown.GetCertHashString() == certificate.GetCertHashString();

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await Ended.ContinueWith(_ => { }, TaskScheduler.Default);
        end.Dispose();
        certificate.Dispose();
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256).CreateSelfSigned(
            TimeProvider.System.GetUtcNow().AddDays(-1),
            TimeProvider.System.GetUtcNow().AddDays(1)
        );
    }

    private async Task<List<string>> ServeAsync()
    {
        using var client = await listener.AcceptTcpClientAsync(end.Token);
        stream = client.GetStream();
        if (IsMute)
            await Task.Delay(Timeout.Infinite, end.Token);
        if (Protects == SmtpSecurity.Tls)
            await ProtectAsync();
        reader = new StreamReader(stream, Encoding.ASCII);
        await SayAsync("220 siap");
        while (await reader.ReadLineAsync(end.Token) is { } line)
        {
            said.Add(line);
            if (line == "QUIT")
                break;
            await AnswerAsync(line);
        }

        return said;
    }

    private async Task AnswerAsync(string line)
    {
        if (Refuses.Status > 0 && line.StartsWith(Refuses.Command, StringComparison.Ordinal))
            await SayAsync($"{Refuses.Status} tidak untuk budi@dinas.example");
        else if (line.StartsWith("EHLO", StringComparison.Ordinal))
            await SayAsync(
                $"250-halo\r\n{(Protects == SmtpSecurity.StartTls && stream is not SslStream ? "250-STARTTLS\r\n" : "")}250-AUTH PLAIN\r\n250 8BITMIME"
            );
        else if (line.StartsWith("AUTH", StringComparison.Ordinal))
            await SayAsync("235 baik");
        else if (line == "DATA")
            await TakeAsync();
        else if (line == "STARTTLS")
            await StartTlsAsync();
        else
            await SayAsync("250 baik");
    }

    private async Task StartTlsAsync()
    {
        await SayAsync("220 mulai");
        await ProtectAsync();
        reader = new StreamReader(stream, Encoding.ASCII);
    }

    private async Task ProtectAsync()
    {
        var secured = new SslStream(stream);
        await secured.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, end.Token);
        stream = secured;
    }

    private async Task TakeAsync()
    {
        await SayAsync("354 silakan");
        var message = new StringBuilder();
        while (await reader.ReadLineAsync(end.Token) is { } line && line != ".")
            message.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        Message = message.ToString();
        await SayAsync("250 diterima");
    }

    private Task SayAsync(string text) => stream.WriteAsync(Encoding.ASCII.GetBytes(text + "\r\n"), end.Token).AsTask();
}
