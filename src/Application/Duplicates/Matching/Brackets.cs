using System.Text;

namespace JippApi.Application.Duplicates;

/// <summary>
/// Divides a title: what stands in brackets, or before a colon or dash, is mostly another name for the rest.
/// </summary>
internal static class Brackets
{
    private static readonly string[] Dashes = [": ", " - ", " – ", " — "];

    /// <summary>Returns the text without the other names, and each of these.</summary>
    public static (string Outside, IReadOnlyList<string> Inside) Split(string text)
    {
        var (outside, inside) = Bracketed(text);
        foreach (var dash in Dashes)
            if (outside.IndexOf(dash, StringComparison.Ordinal) is > 0 and var at && MatchNames.IsName(outside[..at]))
                return (outside[(at + dash.Length)..].Trim() is { Length: > 0 } rest ? rest : outside, [.. inside, outside[..at]]);
        return (outside, inside);
    }

    private static (string Outside, IReadOnlyList<string> Inside) Bracketed(string text)
    {
        var (outside, inside, part, depth) = (new StringBuilder(), new List<string>(), new StringBuilder(), 0);
        foreach (var letter in text)
        {
            if (letter is '(' or '[')
            {
                depth++;
                part.Append(depth > 1 ? " " : "");
            }
            else if (letter is ')' or ']' && depth > 0)
            {
                if (--depth == 0)
                    Take();
            }
            else
            {
                (depth > 0 ? part : outside).Append(letter);
            }
        }

        Take();
        return outside.ToString().Trim() is { Length: > 0 } rest ? (rest, inside) : (text, inside);

        void Take()
        {
            if (part.ToString().Trim() is { Length: > 0 } content)
                inside.Add(content);
            part.Clear();
            outside.Append(' ');
        }
    }
}
