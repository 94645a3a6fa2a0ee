using System.Globalization;
using System.IO.Compression;
using System.Xml;
using JippApi.Application.Common;

namespace JippApi.Infrastructure.SourceFiles.Workbooks;

/// <summary>Copies a workbook with two columns at the end of its sheet.</summary>
internal static class RemarkedXlsx
{
    private const int LastFirst = 16_382;

    private static readonly XmlWriterSettings Settings = new() { CloseOutput = false, ConformanceLevel = ConformanceLevel.Document };

    public static async Task CopyAsync(
        Stream content,
        Stream target,
        Func<int, (string Codes, string Messages)?> remarks,
        (string, string) titles,
        CancellationToken ct
    )
    {
        // An archive is written without waiting, which a connection does not allow
        await using var file = TemporaryFile.Create();
        using (var sheet = new XlsxSheet(content))
        {
            var header = Header.Find(sheet.Read());
            using var copy = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
            foreach (var part in sheet.Workbook.Parts)
            {
                ct.ThrowIfCancellationRequested();
                await using var to = copy.CreateEntry(part.FullName).Open();
                if (part.FullName == sheet.Path)
                    Rewrite(sheet, header, to, remarks, titles);
                else
                    await CopyAsync(part, to, ct);
            }
        }

        file.Position = 0;
        await file.CopyToAsync(target, ct);
    }

    private static async Task CopyAsync(ZipArchiveEntry part, Stream to, CancellationToken ct)
    {
        await using var from = part.Open();
        await from.CopyToAsync(to, ct);
    }

    private static void Rewrite(
        XlsxSheet sheet,
        Header header,
        Stream to,
        Func<int, (string Codes, string Messages)?> remarks,
        (string, string) titles
    )
    {
        using var xml = sheet.Workbook.Open(sheet.Path)!;
        using var written = XmlWriter.Create(to, Settings);
        var column = Math.Min(Math.Max(sheet.Width, header.Columns.Count), LastFirst);
        var number = 0;
        while (xml.Read())
        {
            var isRow = xml.LocalName == "row";
            if (xml.NodeType == XmlNodeType.Element && isRow)
                number = CellXml.Number(xml.GetAttribute("r")) is { } stated && stated > number ? stated : number + 1;
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "dimension")
                continue;
            if (xml.NodeType == XmlNodeType.EndElement && isRow)
                Add(number);
            Copy(xml, written);
        }

        void Add(int row)
        {
            if (
                (
                    row == header.Number ? titles
                    : row > header.Number ? remarks(row - header.Number)
                    : null
                )
                is not { } added
            )
                return;
            Write(written, xml.NamespaceURI, column, row, added.Item1);
            Write(written, xml.NamespaceURI, column + 1, row, added.Item2);
        }
    }

    /// <summary>Writes a text in the cell itself, which no program calculates.</summary>
    private static void Write(XmlWriter written, string space, int column, int row, string text)
    {
        written.WriteStartElement("c", space);
        written.WriteAttributeString("r", CellXml.Letters(column) + row.ToString(CultureInfo.InvariantCulture));
        written.WriteAttributeString("t", "inlineStr");
        written.WriteStartElement("is", space);
        written.WriteStartElement("t", space);
        written.WriteAttributeString("xml", "space", null, "preserve");
        written.WriteString(SpreadsheetText.Of(text));
        written.WriteEndElement();
        written.WriteEndElement();
        written.WriteEndElement();
    }

    private static void Copy(XmlReader xml, XmlWriter written)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                written.WriteStartElement(xml.Prefix, xml.LocalName, xml.NamespaceURI);
                written.WriteAttributes(xml, defattr: false);
                if (xml.IsEmptyElement)
                    written.WriteEndElement();
                break;
            case XmlNodeType.EndElement:
                written.WriteFullEndElement();
                break;
            case XmlNodeType.Text:
                written.WriteString(xml.Value);
                break;
            case XmlNodeType.CDATA:
                written.WriteCData(xml.Value);
                break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                written.WriteWhitespace(xml.Value);
                break;
            default:
                break;
        }
    }
}
