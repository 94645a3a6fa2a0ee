using System.Text;
using JippApi.Application.Access;
using JippApi.Infrastructure.Mail;
using MimeKit;

namespace JippApi.Infrastructure.Tests.Mail;

public sealed class CodeMailTests
{
    private static readonly DateTimeOffset Until = new(2026, 12, 6, 5, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_code_is_sent_to_the_person_only()
    {
        await using var server = new FakeMailServer();

        await MailOf(server).SendAsync("budi@dinas.example", "kode-rahasia", Until, default);

        (await server.Ended).ShouldContain("RCPT TO:<budi@dinas.example>");
        using var taken = MimeMessage.Load(new MemoryStream(Encoding.ASCII.GetBytes(server.Message!)));
        taken.TextBody!.ShouldContain("kode-rahasia");
        taken.TextBody!.ShouldContain("6 Desember 2026");
        taken.Subject!.ShouldNotContain("kode-rahasia");
    }

    [Fact]
    public async Task A_refusal_says_nothing_about_the_person()
    {
        await using var server = new FakeMailServer { Refuses = ("RCPT", 550) };

        var failure = await Should.ThrowAsync<MailUnavailableException>(
            MailOf(server).SendAsync("budi@dinas.example", "kode-rahasia", Until, default)
        );

        failure.ToString().ShouldNotContain("budi");
    }

    [Fact]
    public void A_folder_of_messages_is_no_way_to_the_person()
    {
        var (folder, server) = (new MailOptions(), new MailOptions { Smtp = new() { Host = "mail.example" } });

        new CodeMail(new FolderMailer(folder), folder, TimeProvider.System).Reaches("budi@dinas.example").ShouldBeFalse();
        new CodeMail(new SmtpMailer(server), server, TimeProvider.System).Reaches("budi@dinas.example").ShouldBeTrue();
        new CodeMail(new SmtpMailer(server), server, TimeProvider.System).Reaches("bukan alamat").ShouldBeFalse();
    }

    private static CodeMail MailOf(FakeMailServer server) => new(new SmtpMailer(server.Options), server.Options, TimeProvider.System);
}
