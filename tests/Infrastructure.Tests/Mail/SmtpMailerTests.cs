using System.Text;
using JippApi.Infrastructure.Mail;
using MailKit.Security;
using MimeKit;

namespace JippApi.Infrastructure.Tests.Mail;

public sealed class SmtpMailerTests
{
    private static readonly MailboxAddress From = new("JIPP", "noreply@jipp.example");
    private static readonly MailboxAddress To = new(null, "budi@dinas.example");

    [Fact]
    public async Task A_message_is_delivered_as_composed()
    {
        await using var server = new FakeMailServer();
        using var message = Message();

        await new SmtpMailer(server.Options).SendAsync(message, default);

        (await server.Ended).ShouldBe(
            ["EHLO [127.0.0.1]", "MAIL FROM:<noreply@jipp.example>", "RCPT TO:<budi@dinas.example>", "DATA", "QUIT"],
            Case.Insensitive
        );
        using var taken = MimeMessage.Load(new MemoryStream(Encoding.ASCII.GetBytes(server.Message!)));
        (taken.MessageId, taken.TextBody!.ReplaceLineEndings("\n")).ShouldBe((message.MessageId, "satu\n.\n..dua\n"));
    }

    [Theory]
    [InlineData("MAIL", 451)]
    [InlineData("RCPT", 550)]
    [InlineData("DATA", 554)]
    public async Task A_refusal_is_a_failure_without_personal_data(string command, int status)
    {
        await using var server = new FakeMailServer { Refuses = (command, status) };
        using var message = Message();

        var failure = await Should.ThrowAsync<SmtpRefusedException>(new SmtpMailer(server.Options).SendAsync(message, default));

        failure.Status.ShouldBe(status);
        failure.ToString().ShouldNotContain("budi");
    }

    [Theory]
    [InlineData(SmtpSecurity.StartTls)]
    [InlineData(SmtpSecurity.Tls)]
    public async Task Credentials_and_message_travel_over_TLS(SmtpSecurity security)
    {
        await using var server = new FakeMailServer { Protects = security };
        using var message = Message();

        await new SmtpMailer(server.OptionsOf(security, user: "jipp"), (_, certificate, _, _) => server.IsOwn(certificate)).SendAsync(
            message,
            default
        );

        var said = await server.Ended;
        said.Count(line => line == "STARTTLS").ShouldBe(security == SmtpSecurity.StartTls ? 1 : 0);
        said.ShouldContain("AUTH PLAIN AGppcHAAcmFoYXNpYQ==");
        server.Message.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(SmtpSecurity.StartTls)]
    [InlineData(SmtpSecurity.Tls)]
    public async Task A_server_with_an_untrusted_certificate_gets_nothing(SmtpSecurity security)
    {
        await using var server = new FakeMailServer { Protects = security };
        using var message = Message();

        await Should.ThrowAsync<SslHandshakeException>(
            new SmtpMailer(server.OptionsOf(security, user: "jipp")).SendAsync(message, default)
        );

        server.Message.ShouldBeNull();
    }

    [Theory]
    [InlineData(SmtpSecurity.None)]
    [InlineData(SmtpSecurity.StartTls)]
    public async Task A_server_without_TLS_gets_no_message(SmtpSecurity offered)
    {
        await using var server = new FakeMailServer { Protects = offered, Refuses = ("STARTTLS", 502) };
        using var message = Message();

        await Should.ThrowAsync<Exception>(new SmtpMailer(server.OptionsOf(SmtpSecurity.StartTls)).SendAsync(message, default));

        (await server.Ended).ShouldNotContain(line => line.StartsWith("MAIL", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_silent_server_times_out()
    {
        await using var server = new FakeMailServer { IsMute = true };
        using var message = Message();

        await Should.ThrowAsync<TimeoutException>(
            new SmtpMailer(server.Options with { Smtp = server.Options.Smtp with { TimeoutSeconds = 1 } }).SendAsync(message, default)
        );
    }

    [Fact]
    public void A_password_without_TLS_is_refused() =>
        new MailOptions
        {
            Smtp = new()
            {
                Host = "x",
                User = "jipp",
                Security = SmtpSecurity.None,
            },
        }
            .Validate(new("x"))
            .ShouldHaveSingleItem();

    private static MimeMessage Message() => new([From], [To], "Halo", new TextPart("plain") { Text = "satu\n.\n..dua\n" });
}
