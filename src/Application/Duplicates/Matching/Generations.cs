using JippApi.Application.Search;

namespace JippApi.Application.Duplicates;

/// <summary>The marks of a later generation: <i>SIMPATOR 2.0</i>, <i>Jilid II</i>, <i>New Sambara</i>.</summary>
internal static class Generations
{
    private static readonly string[] Marks = ["new", "next", "neo", "plus", "pro", "reborn", "lanjutan", "baru"];
    private static readonly string[] Counters = ["jilid", "seri", "generasi", "versi", "volume", "tahap", "edisi", "vol", "ver"];
    private static readonly Dictionary<string, string> Numerals = new()
    {
        ["ii"] = "2",
        ["iii"] = "3",
        ["iv"] = "4",
        ["kedua"] = "2",
        ["ketiga"] = "3",
        ["keempat"] = "4",
    };

    /// <summary>Returns the marks of a generation; empty for the first.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        List<string> found = [];
        var words = SearchWords.Read(text);
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at].Text;
            if (Numerals.TryGetValue(word, out var number))
                found.Add(number);
            else if (Marks.Contains(word))
                found.Add(word);
            else if (Version(word) is { } version)
                found.Add(version);
            else if (Counters.Contains(word) && at + 1 < words.Count && words[at + 1].Text is [>= '0' and <= '9'] counted)
                found.Add(counted);
        }

        return [.. found.Where(mark => mark != "1").Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Returns the whole numbers in a title, in order.</summary>
    public static IReadOnlyList<string> NumbersOf(string title) =>
        [
            .. SearchWords
                .Read(title)
                .SelectMany(word => word.Text.Split('-'))
                .Where(part => part.Length > 0 && part.All(char.IsAsciiDigit))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Returns the number of a version: <c>2.0</c> is 2, <c>v3</c> is 3.</summary>
    private static string? Version(string word) =>
        word switch
        {
            [>= '0' and <= '9', '-', >= '0' and <= '9'] => word[..1],
            ['v', >= '0' and <= '9'] or ['v', '-', >= '0' and <= '9'] => word[^1..],
            ['v', >= '0' and <= '9', '-', >= '0' and <= '9'] => word[1..2],
            _ => null,
        };
}
