using System.Text;

namespace JippApi.Application.Duplicates;

/// <summary>Divides a title: what stands in brackets is mostly another name for what stands before.</summary>
internal static class Brackets
{
    /// <summary>Returns the text outside of brackets, and each text inside.</summary>
    public static (string Outside, IReadOnlyList<string> Inside) Split(string text)
    {
        var (outside, inside, part, depth) = (new StringBuilder(), new List<string>(), new StringBuilder(), 0);
        foreach (var letter in text)
        {
            if (letter is '(' or '[')
            {
                depth++;
                part.Append(depth > 1 ? ' ' : "");
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
