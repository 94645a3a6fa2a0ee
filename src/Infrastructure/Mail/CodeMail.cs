using JippApi.Application.Access;
using JippApi.Application.Documents;
using JippApi.Domain.Common;
using JippApi.Domain.Notifications;
using MimeKit;
using MimeKit.Text;

namespace JippApi.Infrastructure.Mail;

/// <summary>
/// Sends codes at once and keeps no copy, unlike notifications. A folder of messages is no mail server: whoever
/// reads it would have the code.
/// </summary>
internal sealed class CodeMail(IMailer mailer, MailOptions options, TimeProvider clock) : ICodeMail
{
    public bool Reaches(string? address) => options.Smtp.Host is not null && MailAddress.IsValid(address);

    public async Task SendAsync(string address, string code, DateTimeOffset until, CancellationToken ct)
    {
        using var message = MessageOf(address, code, until);
        try
        {
            await mailer.SendAsync(message, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new MailUnavailableException(e.GetType().Name);
        }
    }

    private MimeMessage MessageOf(string address, string code, DateTimeOffset until)
    {
        var day = Wib.DayOf(until);
        var text = $"""
            Seorang administrator JIPP meminta kode baru untuk akun Anda. Dengan kode
            ini Anda memilih kata sandi baru (berlaku sampai {WrittenDay.Of(day, ReadingLanguage.Id)}):

            {code}

            Jangan berikan kode ini kepada siapa pun, juga tidak kepada administrator.
            Bila Anda tidak memintanya, abaikan surel ini.

            -----

            An administrator of JIPP requested a new code for your account. With it
            you choose a new password (valid until {WrittenDay.Of(day, ReadingLanguage.En)}):

            {code}

            Give this code to nobody, not even to an administrator. If you did not
            ask for it, ignore this message.

            """;
        var from = new MailboxAddress("JIPP", options.From);
        var body = new TextPart(TextFormat.Plain) { Text = text };
        body.ContentTransferEncoding = ContentEncoding.QuotedPrintable;
        return new MimeMessage([from], [new MailboxAddress(null, address)], "Kode akun JIPP / JIPP account code", body)
        {
            MessageId = $"{Guid.CreateVersion7():D}@{from.Domain}",
            Date = clock.GetUtcNow(),
            Headers = { { "Auto-Submitted", "auto-generated" } },
        };
    }
}
