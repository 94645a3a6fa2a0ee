using System.Text;
using System.Xml;

namespace JippApi.Infrastructure.Documents.Text;

/// <summary>Text for files made of XML, which cannot hold every character.</summary>
internal static class XmlSafe
{
    /// <summary>The text with <see cref="Printable.Sign"/> for what XML cannot hold.</summary>
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
                safe.Append(Printable.Sign);
        }

        return safe.ToString();
    }
}
