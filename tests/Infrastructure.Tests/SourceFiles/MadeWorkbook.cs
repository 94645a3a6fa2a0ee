using System.IO.Compression;
using System.Text;

namespace JippApi.Infrastructure.Tests.SourceFiles;

/// <summary>A workbook made of the XML of its parts.</summary>
internal static class MadeWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook with one sheet.</summary>
    public static byte[] Of(string rows, string after = "", string shared = "", string styles = "", string declaration = "") =>
        Of([("Data", "", rows, after)], shared, styles, declaration);

    /// <param name="sheets">Name, attributes, rows and what follows them, for each sheet.</param>
    public static byte[] Of(
        (string Name, string State, string Rows, string After)[] sheets,
        string shared = "",
        string styles = "",
        string declaration = "",
        string properties = ""
    )
    {
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""");
            Add(archive, "_rels/.rels", Relations([("rId1", "officeDocument", "xl/workbook.xml")]));
            Add(
                archive,
                "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="{Related}"><workbookPr {properties}/><sheets>{string.Concat(sheets.Select((s, n) => $"""<sheet name="{s.Name}" sheetId="{n + 1}" r:id="rId{n + 1}" {s.State}/>"""))}</sheets></workbook>"""
            );
            Add(
                archive,
                "xl/_rels/workbook.xml.rels",
                Relations([
                    .. sheets.Select((_, n) => ($"rId{n + 1}", "worksheet", $"worksheets/sheet{n + 1}.xml")),
                    ("rId91", "sharedStrings", "sharedStrings.xml"),
                    ("rId92", "styles", "/xl/styles.xml"),
                ])
            );
            foreach (var (n, sheet) in sheets.Index())
                Add(
                    archive,
                    $"xl/worksheets/sheet{n + 1}.xml",
                    $"""<?xml version="1.0"?>{declaration}<worksheet xmlns="{Main}"><dimension ref="A1"/><sheetData>{sheet.Rows}</sheetData>{sheet.After}</worksheet>"""
                );
            Add(archive, "xl/worksheets/_rels/sheet1.xml.rels", Relations([("rId1", "hyperlink", "mailto:salah alamat@@contoh")]));
            Add(archive, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{shared}</sst>""");
            Add(archive, "xl/styles.xml", $"""<styleSheet xmlns="{Main}">{styles}</styleSheet>""");
        }

        return target.ToArray();
    }

    /// <summary>A row of texts in the cells themselves.</summary>
    public static string Row(params string[] texts) =>
        $"<row>{string.Concat(texts.Select(text => text.Length == 0 ? "<c/>" : $"""<c t="inlineStr"><is><t>{text}</t></is></c>"""))}</row>";

    public static string Part(byte[] workbook, string path)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        using var reader = new StreamReader(archive.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    private static string Relations((string Id, string Kind, string Target)[] relations) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(relations.Select(r => $"""<Relationship Id="{r.Id}" Type="{Related}/{r.Kind}" Target="{r.Target}"/>"""))}</Relationships>""";

    private static void Add(ZipArchive archive, string path, string text)
    {
        using var part = archive.CreateEntry(path).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
