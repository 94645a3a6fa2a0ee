using System.Text;
using JippApi.Application.Notifications;
using JippApi.Domain.Notifications;
using MimeKit;

namespace JippApi.Infrastructure.Mail;

/// <summary>Makes messages of notifications, in both languages: nobody knows in which one a mailbox is read.</summary>
internal static class Letters
{
    private const int Width = 72;

    /// <summary>
    /// The message that tells the same. Its id is the same however often it is sent: mailboxes know a repetition by it.
    /// </summary>
    /// <exception cref="UnusableAddressException">The recipient has no address that a message can be sent
    /// to.</exception>
    public static MimeMessage Of(Notification notification, string? to, MailOptions options)
    {
        if (!MailAddress.IsValid(to))
            throw new UnusableAddressException();
        var (first, second) = (TextOf(notification, ReadingLanguage.Id), TextOf(notification, ReadingLanguage.En));
        var link = options.WebAddress is { } root ? $"\n\n{root.TrimEnd('/')}{NotificationItem.Root}{notification.Path}" : "";
        var text = $"""
            {Wrapped(first.Text)}{link}

            Pemberitahuan ini dikirim oleh JIPP. Jenis yang dikirim lewat surel
            dapat dipilih pada preferensi pemberitahuan akun Anda.

            -----

            {Wrapped(second.Text)}{link}

            JIPP has sent this notification. The kinds that go by e-mail can be
            chosen in the notification preferences of your account.

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
    /// One line, in which nothing that somebody wrote is read as an encoded word: an invisible sign stands within its
    /// mark.
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
