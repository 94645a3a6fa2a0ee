using System.Buffers;
using System.Text;
using JippApi.Application.Common;

namespace JippApi.Infrastructure.SourceFiles;

/// <summary>Copies a file of separated values with two columns at the end of each row.</summary>
internal static class RemarkedCsv
{
    private const int BlockSize = 65_536;

    /// <summary>
    /// How many cells without a title may push the remarks to the right; one broken row must not blow up all others.
    /// </summary>
    private const int MaxUntitled = 20;

    public static async Task CopyAsync(
        Stream content,
        Stream target,
        Func<int, (string, string)?> remarks,
        (string, string) titles,
        CancellationToken ct
    )
    {
        using var sheet = new CsvSheet(content);
        var header = Header.Find(sheet.Read());
        var width = WidthOf(sheet, header, ct);
        var lineBreak = LineBreakOf(content, sheet.Form);
        var endsInBreak = EndsInBreak(content);
        content.Position = 0;
        var mark = new byte[sheet.Form.MarkLength];
        await content.ReadExactlyAsync(mark, ct);
        await target.WriteAsync(mark, ct);

        var pending = new ArrayBufferWriter<byte>(BlockSize);
        var isFirst = true;
        foreach (var row in sheet.Read(raw => Append(pending, raw, isFirst ? "" : lineBreak)))
        {
            isFirst = false;
            if (row.Number == header.Number)
                Append(pending, sheet.Separator, Math.Max(0, width - row.Cells.Count), titles);
            else if (SheetTable.NumberOf(row, header) is { } number)
                Append(pending, sheet.Separator, Math.Max(0, width - row.Cells.Count), remarks(number) ?? ("", ""));
            if (pending.WrittenCount >= BlockSize)
                await FlushAsync();
        }

        if (endsInBreak)
            Append(pending, lineBreak);
        await FlushAsync();

        async Task FlushAsync()
        {
            await target.WriteAsync(sheet.Form.FromUtf8(pending.WrittenSpan), ct);
            pending.ResetWrittenCount();
        }
    }

    /// <summary>The cells of the widest row: the remarks stand behind all of them, under their own titles.</summary>
    private static int WidthOf(CsvSheet sheet, Header header, CancellationToken ct)
    {
        var width = header.Columns.Count;
        foreach (var row in sheet.Read())
        {
            ct.ThrowIfCancellationRequested();
            if (row.Number == header.Number || SheetTable.NumberOf(row, header) is not null)
                width = Math.Max(width, Math.Min(row.Cells.Count, header.Columns.Count + MaxUntitled));
        }

        return width;
    }

    private static void Append(ArrayBufferWriter<byte> pending, ReadOnlySpan<byte> row, string before)
    {
        Append(pending, before);
        pending.Write(row);
    }

    private static void Append(ArrayBufferWriter<byte> pending, char separator, int missing, (string Codes, string Messages) remark) =>
        Append(pending, $"{new string(separator, missing)}{separator}{Quoted(remark.Codes)}{separator}{Quoted(remark.Messages)}");

    private static void Append(ArrayBufferWriter<byte> pending, string text) => pending.Write(Encoding.UTF8.GetBytes(text));

    private static string Quoted(string text) =>
        text.Length == 0 ? "" : $"\"{SpreadsheetText.Of(text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string LineBreakOf(Stream content, TextForm form)
    {
        using var reader = new StreamReader(form.ReadUtf8(content), Encoding.UTF8);
        for (var read = reader.Read(); read >= 0; read = reader.Read())
            if (read is '\n')
                return "\n";
            else if (read is '\r')
                return reader.Peek() == '\n' ? "\r\n" : "\r";
        return "\n";
    }

    private static bool EndsInBreak(Stream content)
    {
        var end = new byte[Math.Min(4, content.Length)];
        content.Position = content.Length - end.Length;
        content.ReadExactly(end);
        return end.AsSpan().TrimEnd((byte)0) is [.., (byte)'\n' or (byte)'\r'];
    }
}
