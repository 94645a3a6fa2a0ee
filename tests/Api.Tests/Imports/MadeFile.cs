using System.IO.Compression;
using System.Security;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace JippApi.Api.Tests.Imports;

/// <summary>The same rows of IGA's list in each form of a file.</summary>
internal static class MadeFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly string[] Columns =
    [
        "nama_inovasi",
        "pemda",
        "opd",
        "tahun_lapor",
        "tahapan",
        "jenis",
        "urusan_utama",
        "keterangan",
    ];

    private static readonly string[] Syllables =
        "ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu".Split(' ');

    /// <summary>A title that resembles no other.</summary>
    public static string Title() => $"{Word()} {Word()} {Word()}";

    /// <summary>A row of IGA's list.</summary>
    public static string[] Row(string? title = null, string government = "Kota Pontianak", string note = "Catatan uji") =>
        [title ?? Title(), government, "", "2024", "", "", "", note];

    /// <summary>The file in a form, as <c>file-forms</c> names it.</summary>
    public static byte[] Of(string form, params IReadOnlyList<string[]> rows) =>
        form switch
        {
            "CSV" => Encoding.UTF8.GetBytes(string.Concat(rows.Prepend(Columns).Select(row => $"{string.Join(';', row)}\n"))),
            "XLSX" => Workbook(rows),
            "JSON" => JsonSerializer.SerializeToUtf8Bytes(rows.Select(Member)),
            "ND_JSON" => Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => $"{JsonSerializer.Serialize(Member(row))}\n"))),
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, null),
        };

    private static string Word() => string.Concat(RandomNumberGenerator.GetItems<string>(Syllables, 4));

    private static Dictionary<string, string> Member(string[] row) =>
        Columns.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second);

    private static byte[] Workbook(IReadOnlyList<string[]> rows)
    {
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""");
            Add(archive, "_rels/.rels", Relations(("rId1", "officeDocument", "xl/workbook.xml")));
            Add(
                archive,
                "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="{Related}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>"""
            );
            Add(
                archive,
                "xl/_rels/workbook.xml.rels",
                Relations(
                    ("rId1", "worksheet", "worksheets/sheet1.xml"),
                    ("rId2", "sharedStrings", "sharedStrings.xml"),
                    ("rId3", "styles", "styles.xml")
                )
            );
            Add(
                archive,
                "xl/worksheets/sheet1.xml",
                $"""<worksheet xmlns="{Main}"><sheetData>{string.Concat(rows.Prepend(Columns).Select(XmlOf))}</sheetData></worksheet>"""
            );
            Add(archive, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}"></sst>""");
            Add(archive, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"></styleSheet>""");
        }

        return target.ToArray();
    }

    private static string XmlOf(string[] row) => $"<row>{string.Concat(row.Select(CellOf))}</row>";

    private static string CellOf(string text) =>
        text.Length == 0 ? "<c/>" : $"""<c t="inlineStr"><is><t>{SecurityElement.Escape(text)}</t></is></c>""";

    private static string Relations(params (string Id, string Kind, string Target)[] relations)
    {
        var parts = relations.Select(r => $"""<Relationship Id="{r.Id}" Type="{Related}/{r.Kind}" Target="{r.Target}"/>""");
        const string package = "http://schemas.openxmlformats.org/package/2006/relationships";
        return $"""<Relationships xmlns="{package}">{string.Concat(parts)}</Relationships>""";
    }

    private static void Add(ZipArchive archive, string path, string text)
    {
        using var part = archive.CreateEntry(path).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
