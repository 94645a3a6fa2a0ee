using System.Globalization;
using System.Text;
using System.Xml;

namespace JippApi.Infrastructure.SourceFiles.Workbooks;

/// <summary>Reads the XML of cells.</summary>
internal static class CellXml
{
    /// <summary>
    /// Returns the text of a string with runs, without its phonetic ones. The reader is left at its end.
    /// </summary>
    public static string RichText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var (text, depth, phonetic, isText) = (new StringBuilder(), xml.Depth, 0, false);
        while (xml.Read() && xml.Depth > depth)
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "rPh" && !xml.IsEmptyElement:
                    phonetic++;
                    break;
                case XmlNodeType.EndElement when xml.LocalName == "rPh":
                    phonetic--;
                    break;
                case XmlNodeType.Element:
                    isText = xml.LocalName == "t" && !xml.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement:
                    isText = false;
                    break;
                case XmlNodeType.Text
                or XmlNodeType.CDATA
                or XmlNodeType.SignificantWhitespace
                or XmlNodeType.Whitespace when isText && phonetic == 0 && text.Length <= FileLimits.MaxRowBytes:
                    text.Append(xml.Value);
                    break;
                default:
                    break;
            }

        return Unescaped(text.ToString());
    }

    /// <summary>Returns the text of an element. The reader is left at its end.</summary>
    public static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var (text, depth) = (new StringBuilder(), xml.Depth);
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                text.Append(xml.Value);
        return text.ToString();
    }

    /// <summary>Workbooks write characters that XML lacks as <c>_x000D_</c>.</summary>
    public static string Unescaped(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(text).Replace("\r\n", "\n", StringComparison.Ordinal) : text;

    /// <summary>
    /// Returns the place of a column, from 0, of a reference such as <c>AB12</c>; null when it is none.
    /// </summary>
    public static int? ColumnOf(string? reference)
    {
        var place = 0;
        var at = 0;
        for (; at < reference?.Length && char.IsAsciiLetterUpper(reference[at]) && at < 4; at++)
            place = (place * 26) + reference[at] - 'A' + 1;
        return at is 0 or 4 ? null : place - 1;
    }

    public static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Returns the letters of a column by its place, from 0.</summary>
    public static string Letters(int place)
    {
        var letters = "";
        for (var left = place + 1; left > 0; left = (left - 1) / 26)
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        return letters;
    }
}
