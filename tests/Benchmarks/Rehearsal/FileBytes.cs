using System.Text;
using System.Text.Json;

namespace JippApi.Benchmarks.Rehearsal;

/// <summary>Writes rows as ministries do.</summary>
internal static class FileBytes
{
    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static byte[] Csv(IReadOnlyList<string> columns, IReadOnlyList<ListRow> rows, char separator, string lineEnd, Encoding encoding)
    {
        var text = new StringBuilder().AppendJoin(separator, columns).Append(lineEnd);
        foreach (var row in rows)
            text.AppendJoin(separator, row.Cells.Select(cell => Quoted(cell, separator))).Append(lineEnd);
        return encoding.GetBytes(text.ToString());
    }

    public static byte[] Json(IReadOnlyList<string> members, IReadOnlyList<ListRow> rows) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new { data = rows.Select(row => members.Zip(row.Cells).ToDictionary(member => member.First, member => member.Second)).ToList() }
        );

    private static string Quoted(string text, char separator) =>
        text.AsSpan().ContainsAny(separator, '"', '\n') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
