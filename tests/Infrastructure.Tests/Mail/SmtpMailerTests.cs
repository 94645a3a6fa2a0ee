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
    public async Task A_message_is_handed_over_as_it_was_made()
    {
        await using var server = new Postman();
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
    public async Task A_refusal_is_a_failure_that_names_nobody(string command, int status)
    {
        await using var server = new Postman { Refuses = (command, status) };
        using var message = Message();

        var failure = await Should.ThrowAsync<SmtpRefusedException>(new SmtpMailer(server.Options).SendAsync(message, default));

        failure.Status.ShouldBe(status);
        failure.ToString().ShouldNotContain("budi");
    }

    [Theory]
    [InlineData(SmtpSecurity.StartTls)]
    [InlineData(SmtpSecurity.Tls)]
    public async Task Name_password_and_message_go_through_a_protected_connection(SmtpSecurity security)
    {
        await using var server = new Postman { Protects = security };
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
    public async Task A_server_whose_certificate_nobody_vouches_for_gets_nothing(SmtpSecurity security)
    {
        await using var server = new Postman { Protects = security };
        using var message = Message();

        await Should.ThrowAsync<SslHandshakeException>(
            new SmtpMailer(server.OptionsOf(security, user: "jipp")).SendAsync(message, default)
        );

        server.Message.ShouldBeNull();
    }

    [Theory]
    [InlineData(SmtpSecurity.None)]
    [InlineData(SmtpSecurity.StartTls)]
    public async Task A_server_that_does_not_protect_the_connection_gets_no_message(SmtpSecurity offered)
    {
        await using var server = new Postman { Protects = offered, Refuses = ("STARTTLS", 502) };
        using var message = Message();

        await Should.ThrowAsync<Exception>(new SmtpMailer(server.OptionsOf(SmtpSecurity.StartTls)).SendAsync(message, default));

        (await server.Ended).ShouldNotContain(line => line.StartsWith("MAIL", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_given_up()
    {
        await using var server = new Postman { IsMute = true };
        using var message = Message();

        await Should.ThrowAsync<TimeoutException>(
            new SmtpMailer(server.Options with { Smtp = server.Options.Smtp with { TimeoutSeconds = 1 } }).SendAsync(message, default)
        );
    }

    [Fact]
    public void A_password_does_not_travel_in_the_clear() =>
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
