using System.Text;
using System.Xml;

namespace JippApi.Infrastructure.Documents.Text;

/// <summary>Makes text safe for XML-based files, which cannot hold every character.</summary>
internal static class XmlSafe
{
    /// <summary>Replaces characters that XML cannot hold with <see cref="Printable.Replacement"/>.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
                safe.Append(rune.ToString());
            else
                safe.Append(Printable.Replacement);
        }

        return safe.ToString();
    }
}
