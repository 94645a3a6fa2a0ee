using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace JippApi.Infrastructure.Documents.Pdf;

/// <summary>
/// The numbered objects of a PDF file (ISO 32000). Neither clock nor randomness is used, so that the same objects
/// produce the same bytes.
/// </summary>
internal sealed class PdfObjects
{
    private const int IdLength = 16;

    private readonly List<byte[]?> objects = [];

    /// <summary>Reserves a number for an object to be set later.</summary>
    public int Reserve()
    {
        objects.Add(null);
        return objects.Count;
    }

    /// <summary>Sets the content of a reserved object.</summary>
    public void Set(int number, string content) => objects[number - 1] = Encoding.Latin1.GetBytes(content);

    /// <returns>The object number.</returns>
    public int Add(string content)
    {
        var number = Reserve();
        Set(number, content);
        return number;
    }

    /// <summary>Adds a compressed stream.</summary>
    /// <returns>The object number.</returns>
    public int AddStream(ReadOnlySpan<byte> bytes, string entries = "")
    {
        using var body = new MemoryStream();
        using (var packed = new ZLibStream(body, CompressionLevel.Optimal, leaveOpen: true))
            packed.Write(bytes);
        using var all = new MemoryStream();
        all.Write(
            Encoding.Latin1.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"<< /Length {body.Length} /Filter /FlateDecode{entries} >>\nstream\n")
            )
        );
        body.WriteTo(all);
        all.Write("\nendstream"u8);
        var number = Reserve();
        objects[number - 1] = all.ToArray();
        return number;
    }

    /// <summary>Formats a text as a PDF string.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>Formats a time as a PDF date.</summary>
    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("'(D:'yyyyMMddHHmmss'Z)'", CultureInfo.InvariantCulture);

    /// <summary>Returns the bytes of the file.</summary>
    /// <param name="root">The number of the catalogue.</param>
    /// <param name="info">The number of the document information.</param>
    public byte[] Finish(int root, int info)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n%äöüß\n"u8);
        List<long> places = [];
        foreach (var (place, content) in objects.Index())
        {
            places.Add(file.Position);
            Write(file, $"{place + 1} 0 obj\n");
            file.Write(content);
            file.Write("\nendobj\n"u8);
        }

        var id = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)file.Length)).AsSpan(0, IdLength));
        var table = file.Position;
        Write(file, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            Write(file, $"{place:0000000000} 00000 n \n");
        Write(
            file,
            $"trailer\n<< /Size {objects.Count + 1} /Root {root} 0 R /Info {info} 0 R /ID [<{id}> <{id}>] >>\nstartxref\n{table}\n%%EOF\n"
        );
        return file.ToArray();
    }

    private static void Write(MemoryStream file, FormattableString text) =>
        file.Write(Encoding.Latin1.GetBytes(text.ToString(CultureInfo.InvariantCulture)));
}
