using System.Text;
using JippApi.Application.Notifications;
using JippApi.Domain.Notifications;

namespace JippApi.Infrastructure.Mail;

/// <summary>Makes messages of notifications, in both languages: nobody knows in which one a mailbox is read.</summary>
internal static class Letters
{
    private const int Width = 72;

    /// <summary>The message that tells the same.</summary>
    public static Letter Of(Notification notification, string to, MailOptions options)
    {
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
        return new(notification.Id, options.From, to, notification.CreatedAt, OneLine($"{first.Title} / {second.Title}"), text);
    }

    private static NotificationText TextOf(Notification notification, ReadingLanguage language) => NotificationTexts.Of(notification.Kind, notification.Values, language);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Wrapped(string text)
    {
        var (wrapped, length) = (new StringBuilder(), 0);
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (length > 0) wrapped.Append(length + 1 + word.Length > Width ? '\n' : ' ');
            length = length == 0 || length + 1 + word.Length > Width ? word.Length : length + 1 + word.Length;
            wrapped.Append(word);
        }

        return wrapped.ToString();
    }
}
