namespace JippApi.Application.Statements;

/// <summary>
/// Reads apart what some lists write into one: <c>Sistem Informasi Tata Ruang (SIMTARU)</c> is a title and the name
/// that people know it by. So the wordings of two lists give the same title.
/// </summary>
internal static class StatedTitle
{
    private static readonly string[] Dashes = [" - ", " – ", " — ", " : ", ": "];

    /// <summary>
    /// Returns the title without the short name in it, and that name; null when it has none for certain.
    /// </summary>
    public static (string Title, string? ShortName) Apart(string title)
    {
        foreach (var (rest, name, isLast) in Parts(title))
            if (ShortNames.IsOf(name, rest) || (isLast && IsRepeated(name, rest)))
                return (rest, ShortNames.Bare(name));
        return (title, null);
    }

    /// <summary>Whether two titles differ at most by the short name, which one has and the other has not.</summary>
    /// <param name="shortName">The short name; null when it is not known.</param>
    public static bool AreSame(string one, string other, string? shortName) =>
        Letters(Without(one, shortName)) == Letters(Without(other, shortName));

    private static string Without(string title, string? shortName)
    {
        if (shortName is null)
            return Apart(title).Title;
        var name = Letters(shortName);
        while (Parts(title).Where(part => Letters(part.Name) == name).Select(part => part.Remainder).FirstOrDefault() is { } rest)
            title = rest;
        return title;
    }

    /// <summary>The ways to divide a title into a name and the rest, each shorter than the title.</summary>
    private static IEnumerable<(string Remainder, string Name, bool IsLast)> Parts(string title)
    {
        if (Bracketed(title) is { } parts)
        {
            yield return (parts.Outside, parts.Inside, true);
            yield return (parts.Inside, parts.Outside, false);
        }

        foreach (var dash in Dashes)
        {
            var (first, last) = (title.IndexOf(dash, StringComparison.Ordinal), title.LastIndexOf(dash, StringComparison.Ordinal));
            if (first > 0 && Divided(title, first, dash.Length) is { } begun)
                yield return (begun.After, begun.Before, false);
            if (last > 0 && Divided(title, last, dash.Length) is { } ended)
                yield return (ended.Before, ended.After, false);
        }
    }

    private static (string Before, string After)? Divided(string title, int at, int length) =>
        (title[..at].Trim(), title[(at + length)..].Trim()) is ({ Length: > 0 } before, { Length: > 0 } after) ? (before, after) : null;

    /// <summary>The brackets at the end, with what stands before them.</summary>
    private static (string Outside, string Inside)? Bracketed(string title)
    {
        var text = title.TrimEnd(' ', '.');
        if (text.Length == 0 || text[^1] is not (')' or ']'))
            return null;
        var depth = 0;
        for (var at = text.Length - 1; at > 0; at--)
        {
            depth += text[at] switch
            {
                ')' or ']' => 1,
                '(' or '[' => -1,
                _ => 0,
            };
            if (depth == 0)
                return (text[..at].Trim(), text[(at + 1)..^1].Trim()) is ({ Length: > 0 } outside, { Length: > 0 } inside)
                    ? (outside, inside)
                    : null;
        }

        return null;
    }

    /// <summary>Whether the name stands at the beginning, too, with its meaning in brackets behind it.</summary>
    private static bool IsRepeated(string name, string rest) =>
        Bracketed(rest) is { } parts && Letters(parts.Outside) == Letters(name) && ShortNames.IsName(name);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
