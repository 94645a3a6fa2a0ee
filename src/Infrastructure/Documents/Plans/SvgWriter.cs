using System.Globalization;
using System.Text;
using System.Xml;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Plans;

/// <summary>Writes SVG elements.</summary>
internal sealed class SvgWriter : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly MemoryStream file = new();
    private readonly XmlWriter xml;

    /// <summary>Starts a picture with the title and description that screen readers announce.</summary>
    public SvgWriter(double width, double height, string language, string title, string description)
    {
        xml = XmlWriter.Create(
            file,
            new()
            {
                Encoding = new UTF8Encoding(false),
                Indent = true,
                IndentChars = " ",
                NewLineChars = "\n",
            }
        );
        xml.WriteStartElement("svg", Namespace);
        Attributes(
            ("viewBox", $"0 0 {Coordinate(width)} {Coordinate(height)}"),
            ("width", Coordinate(width)),
            ("height", Coordinate(height)),
            ("role", "img"),
            ("aria-labelledby", "title description"),
            ("lang", language),
            ("font-family", "'Liberation Sans', Arial, Helvetica, sans-serif"),
            ("font-size", "11"),
            ("fill", "#000")
        );
        Element("title", title, ("id", "title"));
        Element("desc", description, ("id", "description"));
        Element("rect", null, ("width", Coordinate(width)), ("height", Coordinate(height)), ("fill", "#fff"));
    }

    /// <summary>Formats a coordinate.</summary>
    public static string Coordinate(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);

    public void Begin(string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name, Namespace);
        Attributes(attributes);
    }

    /// <summary>Ends the current element.</summary>
    public void End() => xml.WriteEndElement();

    /// <summary>Writes an element with or without text.</summary>
    public void Element(string name, string? text, params (string Name, string Value)[] attributes)
    {
        Begin(name, attributes);
        if (text is not null)
            xml.WriteString(XmlSafe.Of(text));
        End();
    }

    public void Text(string text, double x, double y, params (string Name, string Value)[] attributes) =>
        Element("text", text, [("x", Coordinate(x)), ("y", Coordinate(y)), .. attributes]);

    public void Rectangle(double x, double y, double width, double height, params (string Name, string Value)[] attributes) =>
        Element(
            "rect",
            null,
            [
                ("x", Coordinate(x)),
                ("y", Coordinate(y)),
                ("width", Coordinate(Math.Max(0, width))),
                ("height", Coordinate(height)),
                .. attributes,
            ]
        );

    public void Path(string points, params (string Name, string Value)[] attributes) =>
        Element("path", null, [("d", points), .. attributes]);

    /// <summary>Returns the bytes of the picture.</summary>
    public byte[] Finish()
    {
        xml.WriteEndElement();
        xml.Flush();
        return file.ToArray();
    }

    public void Dispose()
    {
        xml.Dispose();
        file.Dispose();
    }

    private void Attributes(params (string Name, string Value)[] attributes)
    {
        foreach (var (name, value) in attributes)
            xml.WriteAttributeString(name, XmlSafe.Of(value));
    }
}
