using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Notifications;

public static class SentNotifications
{
    public const string Url = "/api/v1/me/notifications";

    public const string Preferences = "/api/v1/me/notification-preferences";

    /// <summary>The kinds of a person's notifications about a resource, oldest first.</summary>
    public static async Task<IReadOnlyList<string>> NotificationsOf(this HttpClient person, string id) =>
        [
            .. (await person.Get($"{Url}?limit=200"))
                .Items.Where(item => ((string)item["href"]!).Contains(id, StringComparison.Ordinal))
                .Select(item => (string)item["kind"]!)
                .Reverse(),
        ];

    /// <summary>The mail files that contain a text.</summary>
    public static IReadOnlyList<string> MailsAbout(this JippApp app, string text) =>
        Directory.Exists(app.MailFolder)
            ?
            [
                .. Directory
                    .GetFiles(app.MailFolder, "*.eml")
                    .Where(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal)),
            ]
            : [];
}
