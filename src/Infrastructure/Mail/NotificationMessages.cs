using System.Text;
using JippApi.Application.AttestationCampaigns;
using JippApi.Application.Notifications;
using JippApi.Domain.Notifications;
using MimeKit;

namespace JippApi.Infrastructure.Mail;

/// <summary>
/// Writes notifications as messages in both languages, since nobody knows which language a mailbox is read in.
/// </summary>
internal static class NotificationMessages
{
    private const int Width = 72;

    /// <summary>
    /// Returns the message for a notification. Its id stays the same however often it is sent, so that mailboxes can
    /// recognise repeats.
    /// </summary>
    /// <exception cref="UnusableAddressException">The recipient has no usable address.</exception>
    /// <param name="notification">The notification.</param>
    /// <param name="to">Address of the recipient.</param>
    /// <param name="options">How mail is sent.</param>
    /// <param name="links">Signs the links with which a question is answered; null for messages without one.</param>
    public static MimeMessage Of(Notification notification, string? to, MailOptions options, AttestationLinks? links = null)
    {
        if (!MailAddress.IsValid(to))
            throw new UnusableAddressException();
        var (first, second) = (TextOf(notification, ReadingLanguage.Id), TextOf(notification, ReadingLanguage.En));
        var link = options.WebAddress is { } root ? $"\n\n{root.TrimEnd('/')}{PathOf(notification, links)}" : "";
        var text = $"""
            {Wrapped(first.Text)}{link}

            Pemberitahuan ini dikirim oleh JIPP. Jenis pemberitahuan yang dikirim
            melalui surel dapat Anda atur di preferensi pemberitahuan akun.

            -----

            {Wrapped(second.Text)}{link}

            JIPP sent you this notification. You can choose which kinds are
            e-mailed in the notification preferences of your account.

            """;
        var from = new MailboxAddress("JIPP", options.From);
        var body = new TextPart("plain") { Text = text, ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        return new MimeMessage([from], [new MailboxAddress(null, to)], SubjectOf($"{first.Title} / {second.Title}"), body)
        {
            MessageId = $"{notification.Id:D}@{from.Domain}",
            Date = notification.CreatedAt,
            Headers = { { "Auto-Submitted", "auto-generated" } },
        };
    }

    /// <summary>
    /// Returns the path of the page on which the question is answered, or of the resource. A link is signed here, when the
    /// message is written, so that the database holds none.
    /// </summary>
    private static string PathOf(Notification notification, AttestationLinks? links) =>
        links is not null && AttestationLink.Of(notification.Values) is { } link
            ? $"{AttestationLink.Path}{links.TokenOf(link)}"
            : $"{NotificationItem.Root}{notification.Path}";

    private static NotificationText TextOf(Notification notification, ReadingLanguage language) =>
        NotificationTexts.Of(notification.Kind, notification.Values, language);

    /// <summary>
    /// Returns the subject on one line. An invisible character inside <c>=?</c> keeps user input from being decoded as
    /// an encoded word (RFC 2047).
    /// </summary>
    private static string SubjectOf(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace("=?", "=\u2060?", StringComparison.Ordinal);

    private static string Wrapped(string text)
    {
        var (wrapped, length) = (new StringBuilder(), 0);
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (length > 0)
                wrapped.Append(length + 1 + word.Length > Width ? '\n' : ' ');
            length = length == 0 || length + 1 + word.Length > Width ? word.Length : length + 1 + word.Length;
            wrapped.Append(word);
        }

        return wrapped.ToString();
    }
}
