using System.Net;
using System.Net.Sockets;
using System.Text;
using JippApi.Infrastructure.Mail;

namespace JippApi.Infrastructure.Tests.Mail;

public sealed class SmtpMailerTests
{
    private static readonly Letter Letter = new(Guid.CreateVersion7(), "noreply@jipp.example", "budi@dinas.example", DateTimeOffset.UnixEpoch, "Halo", "satu\n.\n..dua");

    [Fact]
    public async Task A_message_is_handed_over_as_it_was_made()
    {
        await using var server = new Postman();

        await new SmtpMailer(server.Options).SendAsync(Letter, default);

        (await server.Ended).ShouldBe(["EHLO [127.0.0.1]", "MAIL FROM:<noreply@jipp.example>", "RCPT TO:<budi@dinas.example>", "DATA", "QUIT"]);
        server.Message.ShouldBe(Encoding.ASCII.GetString(Letter.ToBytes()));
    }

    [Theory]
    [InlineData("MAIL", 451)]
    [InlineData("RCPT", 550)]
    [InlineData("DATA", 554)]
    public async Task A_refusal_is_a_failure_that_names_nobody(string command, int status)
    {
        await using var server = new Postman { Refuses = (command, status) };

        var failure = await Should.ThrowAsync<SmtpRefusedException>(new SmtpMailer(server.Options).SendAsync(Letter, default));

        failure.Status.ShouldBe(status);
        failure.ToString().ShouldNotContain("budi");
    }

    [Fact]
    public async Task A_server_that_does_not_protect_the_connection_gets_no_message()
    {
        await using var server = new Postman { Refuses = ("STARTTLS", 502) };

        await Should.ThrowAsync<SmtpRefusedException>(new SmtpMailer(server.Options with { Smtp = server.Options.Smtp with { Security = SmtpSecurity.StartTls } }).SendAsync(Letter, default));

        server.Message.ShouldBeNull();
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_given_up()
    {
        await using var server = new Postman { IsMute = true };

        await Should.ThrowAsync<TimeoutException>(new SmtpMailer(server.Options with { Smtp = server.Options.Smtp with { TimeoutSeconds = 1 } }).SendAsync(Letter, default));
    }

    [Fact]
    public void A_password_does_not_travel_in_the_clear() =>
        new MailOptions { Smtp = new() { Host = "x", User = "jipp", Security = SmtpSecurity.None } }.Validate(new("x")).ShouldHaveSingleItem();

    /// <summary>A mail server that takes one message.</summary>
    private sealed class Postman : IAsyncDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource end = new();

        public Postman()
        {
            listener.Start();
            Ended = Task.Run(ServeAsync);
        }

        public (string Command, int Status) Refuses { get; init; } = ("", 0);

        public bool IsMute { get; init; }

        public Task<List<string>> Ended { get; }

        public string? Message { get; private set; }

        public MailOptions Options => new()
        {
            Smtp = new() { Host = "127.0.0.1", Port = ((IPEndPoint)listener.LocalEndpoint).Port, Security = SmtpSecurity.None },
        };

        public async ValueTask DisposeAsync()
        {
            await end.CancelAsync();
            listener.Stop();
            await Ended.ContinueWith(_ => { }, TaskScheduler.Default);
            end.Dispose();
        }

        private async Task<List<string>> ServeAsync()
        {
            List<string> said = [];
            using var client = await listener.AcceptTcpClientAsync(end.Token);
            await using var stream = client.GetStream();
            if (IsMute) await Task.Delay(Timeout.Infinite, end.Token);
            using var reader = new StreamReader(stream, Encoding.ASCII);
            await SayAsync("220 siap");
            while (await reader.ReadLineAsync(end.Token) is { } line)
            {
                said.Add(line);
                if (line == "QUIT") break;
                if (Refuses.Status > 0 && line.StartsWith(Refuses.Command, StringComparison.Ordinal)) await SayAsync($"{Refuses.Status} tidak untuk budi@dinas.example");
                else if (line == "DATA") await TakeAsync();
                else await SayAsync(line.StartsWith("EHLO", StringComparison.Ordinal) ? "250-halo\r\n250 8BITMIME" : "250 baik");
            }

            return said;

            async Task TakeAsync()
            {
                await SayAsync("354 silakan");
                var message = new StringBuilder();
                while (await reader.ReadLineAsync(end.Token) is { } line && line != ".") message.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
                Message = message.ToString();
                await SayAsync("250 diterima");
            }

            Task SayAsync(string text) => stream.WriteAsync(Encoding.ASCII.GetBytes(text + "\r\n"), end.Token).AsTask();
        }
    }
}
