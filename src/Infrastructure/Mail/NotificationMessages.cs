using System.Text;
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
    public static MimeMessage Of(Notification notification, string? to, MailOptions options)
    {
        if (!MailAddress.IsValid(to))
            throw new UnusableAddressException();
        var (first, second) = (TextOf(notification, ReadingLanguage.Id), TextOf(notification, ReadingLanguage.En));
        var link = options.WebAddress is { } root ? $"\n\n{root.TrimEnd('/')}{NotificationItem.Root}{notification.Path}" : "";
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
