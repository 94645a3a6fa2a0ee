using System.Text.RegularExpressions;
using JippApi.Application.Common;
using JippApi.Domain.Notifications;

namespace JippApi.Application.Notifications;

/// <summary>What a notification says.</summary>
/// <param name="Title">In a few words; the subject of the e-mail.</param>
/// <param name="Text">In a sentence or two.</param>
public sealed record NotificationText(string Title, string Text);

/// <summary>
/// The texts of notifications in both languages, read once from the data file beside this class; <c>{name}</c> is
/// filled by an argument.
/// </summary>
public static partial class NotificationTexts
{
    private static readonly Dictionary<(NotificationKind, ReadingLanguage), NotificationText> Texts = Read();

    /// <summary>What a notification says in a language.</summary>
    public static NotificationText Of(NotificationKind kind, IReadOnlyDictionary<string, string> values, ReadingLanguage language)
    {
        var text = Template(kind, language);
        return new(Filled(text.Title), Filled(text.Text));

        string Filled(string template) => Placeholder().Replace(template, match => values.GetValueOrDefault(match.Groups[1].Value, "–"));
    }

    /// <summary>The text before it is filled.</summary>
    public static NotificationText Template(NotificationKind kind, ReadingLanguage language) => Texts[(kind, language)];

    /// <summary>The arguments that fill a kind's text.</summary>
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
