using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JippApi.Infrastructure.SourceFiles;

/// <summary>Copies a JSON file with two more members in each object. Every other byte stays as it is.</summary>
internal static class RemarkedJson
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static async Task CopyAsync(
        Stream content,
        Stream target,
        Func<int, (string Codes, string Messages)?> remarks,
        CancellationToken ct
    )
    {
        var form = TextForm.Recognise(content);
        JsonLayout layout;
        using (var start = form.ReadUtf8(content))
            layout = JsonLayout.Recognise(start);
        content.Position = 0;
        var mark = new byte[form.MarkLength];
        await content.ReadExactlyAsync(mark, ct);
        await target.WriteAsync(mark, ct);

        using var utf8 = form.ReadUtf8(content);
        var number = 0;
        foreach (var piece in new JsonPieces(utf8, layout).Read())
        {
            var end = piece.IsRow ? piece.Bytes.Span.TrimEnd(" \t"u8).Length - 1 : -1;
            if (piece.IsRow)
                number++;
            if (end < 1 || piece.Bytes.Span[0] != '{' || piece.Bytes.Span[end] != '}')
            {
                await target.WriteAsync(form.FromUtf8(piece.IsRow ? Wrapped(piece.Bytes.Span, remarks(number)) : piece.Bytes.Span), ct);
                continue;
            }

            var added = Added(remarks(number), isFirst: piece.Bytes.Span[1..end].Trim(" \t\r\n"u8).IsEmpty);
            await target.WriteAsync(form.FromUtf8(piece.Bytes.Span[..end]), ct);
            await target.WriteAsync(form.FromUtf8(added), ct);
            await target.WriteAsync(form.FromUtf8(piece.Bytes.Span[end..]), ct);
        }
    }

    /// <summary>
    /// A row that is no object, such as a broken line, as the text in an object, so that the report is JSON.
    /// </summary>
    private static ReadOnlySpan<byte> Wrapped(ReadOnlySpan<byte> row, (string Codes, string Messages)? remark) =>
        remark is null
            ? row
            : (byte[])
                [
                    .. Encoding.UTF8.GetBytes($"{{\"_row\":{Text(Encoding.UTF8.GetString(row))}"),
                    .. Added(remark, isFirst: false),
                    (byte)'}',
                ];

    private static byte[] Added((string Codes, string Messages)? remark, bool isFirst) =>
        Encoding.UTF8.GetBytes($"{(isFirst ? "" : ",")}\"_codes\":{Text(remark?.Codes)},\"_messages\":{Text(remark?.Messages)}");

    private static string Text(string? text) => text is null ? "null" : $"\"{JsonEncodedText.Encode(text, Encoder)}\"";
}
