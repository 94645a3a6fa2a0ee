using JippApi.Application.Commitments;
using JippApi.Infrastructure.Documents.Layout;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Commitments;

/// <summary>
/// Tells the holder of the paper how to verify it: a code to compare, the full hash, and a QR code with the address.
/// </summary>
internal static class Verification
{
    private const double CodeSize = 92;
    private const int Group = 4;
    private const int ShortLength = 16;
    private const int LongGroup = 8;

    /// <summary>Returns the short form of a hash: its first sixteen digits in groups of four.</summary>
    public static string CodeOf(string hash) =>
        string.Join('-', hash[..ShortLength].ToUpperInvariant().Chunk(Group).Select(digits => new string(digits)));

    public static void Write(PageFlow flow, PrintedCommitment sheet)
    {
        flow.Heading("Pemeriksaan keaslian", CodeSize + 12 + 3 * TextStyle.Note.LineHeight);
        if (sheet is not { DocumentHash: { } hash, VerificationAddress: { } address })
        {
            flow.Text(
                "Rancangan tidak dapat diperiksa. Kode verifikasi dibuat ketika lembar komitmen dibuka untuk ditandatangani.",
                TextStyle.Body
            );
            return;
        }

        var (top, text, width) = (flow.Y, flow.Left + CodeSize + 12, flow.Width - CodeSize - 12);
        flow.Add(new SquaresMark(flow.Left, top, CodeSize, CodeSize, QrCode.Of(address)));
        var y = top + 6;
        Write("Kode verifikasi", CodeOf(hash), TextStyle.Subtitle);
        Write("Nilai hash dokumen (SHA-256)", string.Join(' ', hash.Chunk(LongGroup).Select(digits => new string(digits))), TextStyle.Cell);
        Write("Alamat pemeriksaan", address, TextStyle.Cell);
        flow.Y = Math.Max(top + CodeSize, y) + 4;
        flow.Text(
            "Pindai kode QR atau buka alamat di atas. Nilai hash yang dihitung ulang oleh server harus sama dengan yang tercetak di sini; kode verifikasi tercantum di bagian bawah setiap halaman.",
            TextStyle.Note
        );

        void Write(string name, string value, TextStyle style)
        {
            flow.Line(name, TextStyle.Note, text, width, y);
            y += TextStyle.Note.LineHeight;
            foreach (var line in Lines.Of(value, style, width).Take(3))
            {
                flow.Line(line, style, text, width, y);
                y += style.LineHeight;
            }

            y += 4;
        }
    }
}
