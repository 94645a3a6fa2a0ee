using System.Globalization;
using System.Text.RegularExpressions;
using JippApi.Application.Common;
using JippApi.Application.Documents;
using JippApi.Domain.Notifications;

namespace JippApi.Application.Notifications;

/// <summary>The texts of a notification.</summary>
/// <param name="Title">Short title; the subject of the e-mail.</param>
/// <param name="Text">Text of one or two sentences.</param>
public sealed record NotificationText(string Title, string Text);

/// <summary>
/// The texts of notifications in both languages, read once from the data file beside this class; arguments replace
/// <c>{name}</c>. Those whose name ends with <c>On</c> are days, which texts write as people do.
/// </summary>
public static partial class NotificationTexts
{
    private static readonly Dictionary<(NotificationKind, ReadingLanguage), NotificationText> Texts = Read();

    /// <summary>Returns the texts of a notification in a language.</summary>
    public static NotificationText Of(NotificationKind kind, IReadOnlyDictionary<string, string> values, ReadingLanguage language)
    {
        var text = Template(kind, language);
        return new(Filled(text.Title), Filled(text.Text));

        string Filled(string template) => Placeholder().Replace(template, match => Written(match.Groups[1].Value));

        string Written(string name)
        {
            var value = values.GetValueOrDefault(name, "–");
            return
                name.EndsWith("On", StringComparison.Ordinal)
                && DateOnly.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? WrittenDay.Of(day, language)
                : value;
        }
    }

    /// <summary>Returns the texts with their placeholders.</summary>
    public static NotificationText Template(NotificationKind kind, ReadingLanguage language) => Texts[(kind, language)];

    /// <summary>Returns the names of the placeholders of a kind.</summary>
    public static IReadOnlySet<string> ArgumentsOf(NotificationKind kind, ReadingLanguage language) =>
        Placeholder()
            .Matches($"{Template(kind, language).Title} {Template(kind, language).Text}")
            .Select(match => match.Groups[1].Value)
            .ToHashSet();

    private static Dictionary<(NotificationKind, ReadingLanguage), NotificationText> Read()
    {
        using var stream = typeof(NotificationTexts).Assembly.GetManifestResourceStream(
            typeof(NotificationTexts),
            "notification-texts.tsv"
        )!;
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToDictionary(
                cells => (Code.Parse<NotificationKind>(cells[0]), Code.Parse<ReadingLanguage>(cells[1])),
                cells => new NotificationText(cells[2], cells[3])
            );
    }

    [GeneratedRegex(@"\{([a-zA-Z]+)\}")]
    private static partial Regex Placeholder();
}
