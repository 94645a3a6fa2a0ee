using System.Text;
using JippApi.Application.Statements;
using JippApi.Infrastructure.SourceFiles;

namespace JippApi.Infrastructure.Tests.SourceFiles;

/// <summary>Files made in a test, and what is read from them.</summary>
internal static class Delivery
{
    private static readonly DeliveredFiles Files = new();

    public static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static Task<Read> ReadAsync(string text) => ReadAsync(Utf8(text));

    public static Task<Read> ReadAsync(byte[] file) => ReadAsync(new MemoryStream(file));

    public static async Task<Read> ReadAsync(Stream file)
    {
        await using var table = await Files.OpenAsync(file, CancellationToken.None);
        List<SourceRow> rows = [];
        await foreach (var row in table.ReadAsync(CancellationToken.None))
            rows.Add(row);
        return new(table.Form, table.Columns, rows);
    }

    /// <summary>Returns why a file cannot be read, and the row after which it cannot.</summary>
    public static Task<(string Code, int? Row)> FaultAsync(string text) => FaultAsync(Utf8(text));

    public static Task<(string Code, int? Row)> FaultAsync(byte[] file) => FaultAsync(new MemoryStream(file));

    public static async Task<(string Code, int? Row)> FaultAsync(Stream file)
    {
        var fault = await Should.ThrowAsync<UnreadableFileException>(() => ReadAsync(file));
        return (fault.Code, fault.Row);
    }

    public static async Task<byte[]> RemarkedAsync(byte[] file, Func<int, (string, string)?> remarks)
    {
        using var target = new MemoryStream();
        await Files.CopyWithRemarksAsync(new MemoryStream(file), target, remarks, ("kode", "pesan"), CancellationToken.None);
        return target.ToArray();
    }
}

/// <summary>What was read from a file.</summary>
internal sealed record Read(SourceFileForm Form, IReadOnlyList<string> Columns, IReadOnlyList<SourceRow> Rows)
{
    /// <summary>The rows as text: cells between bars, rows between slashes.</summary>
    public string Shown => string.Join(" / ", Rows.Select(row => string.Join('|', row.Cells)));

    public IEnumerable<string> Issues =>
        Rows.SelectMany(row => row.Issues.Select(issue => $"{row.Number} {issue.Code} {issue.Column}".Trim()));
}
