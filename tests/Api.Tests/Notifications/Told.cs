using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Notifications;

/// <summary>What people were told.</summary>
public static class Told
{
    public const string Url = "/api/v1/me/notifications";

    public const string Preferences = "/api/v1/me/notification-preferences";

    /// <summary>The kinds of what somebody was told about something, oldest first.</summary>
    public static async Task<IReadOnlyList<string>> ToldOf(this HttpClient person, string id) =>
        [
            .. (await person.Get($"{Url}?limit=200"))
                .Items.Where(item => ((string)item["href"]!).Contains(id, StringComparison.Ordinal))
                .Select(item => (string)item["kind"]!)
                .Reverse(),
        ];

    /// <summary>The files of messages that are about something.</summary>
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
