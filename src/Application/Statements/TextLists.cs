using System.Text.RegularExpressions;

namespace JippApi.Application.Statements;

/// <summary>Divides cells that hold several values.</summary>
internal static partial class TextLists
{
    /// <summary>
    /// Names, one in each line, numbered or between semicolons. Never at commas, which stand before degrees:
    /// <i>dr. Ratna, Sp.A</i>.
    /// </summary>
    public static IReadOnlyList<string> Names(string text) =>
        Distinct(
            Lines(text)
                .SelectMany(line => Numbered().IsMatch(line) ? Numbers().Split(line) : [line])
                .Select(name => Bullet().Replace(name, ""))
        );

    /// <summary>Remarks and awards, one in each line or between semicolons.</summary>
    public static IReadOnlyList<string> Remarks(string text) => Distinct(Lines(text).Select(line => Bullet().Replace(line, "")));

    /// <summary>Keywords in lower case.</summary>
    public static IReadOnlyList<string> Tags(string text) =>
        Distinct(Lines(text).SelectMany(line => line.Split([',', '|'])).Select(tag => tag.Trim().TrimStart('#').ToLowerInvariant()));

    /// <summary>Web addresses at any space or comma; other citations one in each line or between semicolons.</summary>
    public static IReadOnlyList<string> References(string text) =>
        Distinct(
            Lines(text)
                .SelectMany(line =>
                    Spaces().Split(line.Trim()) is var parts && Array.TrueForAll(parts, IsAddress) ? parts : [Bullet().Replace(line, "")]
                )
        );

    /// <summary>The parts of a list at semicolons, line breaks and bars.</summary>
    public static IReadOnlyList<string> Parts(string text) => Distinct(Lines(text).SelectMany(line => line.Split('|')));

    private static string[] Lines(string text) => text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsAddress(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static List<string> Distinct(IEnumerable<string> texts) =>
        [.. texts.Select(CleanText.LineOf).OfType<string>().Where(text => !Blank.Is(text)).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"^\s*(?:\(?[0-9]{1,2}[.)](?=\s|\p{L})\s*|[-•*·–]\s+)")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\s*\(?1[.)]\s*\S.*\s\(?2[.)]\s*\S")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\s+(?=\(?[0-9]{1,2}[.)]\s*\p{L})")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[\s,]+")]
    private static partial Regex Spaces();
}

/// <summary>The words that people write into cells instead of leaving them blank.</summary>
internal static class Blank
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "-",
        "--",
        "---",
        "–",
        "—",
        ".",
        "n/a",
        "null",
        "nil",
        "nihil",
        "#n/a",
        "tidak ada",
        "belum ada",
        "(kosong)",
        "kosong",
    };

    public static bool Is(string text) => Words.Contains(text.Trim());
}
