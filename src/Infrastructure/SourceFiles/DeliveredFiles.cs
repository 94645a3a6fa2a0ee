using JippApi.Application.Statements;
using JippApi.Infrastructure.SourceFiles.Workbooks;

namespace JippApi.Infrastructure.SourceFiles;

/// <summary>Recognises a delivered file by its first bytes, whatever its name is, and reads it.</summary>
internal sealed class DeliveredFiles : ISourceFiles
{
    private const int StartLength = 1_024;

    public Task<ISourceTable> OpenAsync(Stream content, CancellationToken ct) =>
        Task.FromResult<ISourceTable>(
            FormOf(content) switch
            {
                SourceFileForm.Xlsx => SheetTable.Open(SourceFileForm.Xlsx, new XlsxSheet(content)),
                SourceFileForm.Csv => SheetTable.Open(SourceFileForm.Csv, new CsvSheet(content)),
                _ => new JsonTable(content),
            }
        );

    public Task CopyWithRemarksAsync(
        Stream content,
        Stream target,
        Func<int, (string Codes, string Messages)?> remarks,
        (string Codes, string Messages) titles,
        CancellationToken ct
    ) =>
        FormOf(content) switch
        {
            SourceFileForm.Xlsx => RemarkedXlsx.CopyAsync(content, target, remarks, titles, ct),
            SourceFileForm.Csv => RemarkedCsv.CopyAsync(content, target, remarks, titles, ct),
            _ => RemarkedJson.CopyAsync(content, target, remarks, ct),
        };

    private static SourceFileForm FormOf(Stream content)
    {
        if (content.Length > FileLimits.MaxBytes)
            throw new UnreadableFileException(FileFaults.TooLarge);
        content.Position = 0;
        var block = new byte[StartLength];
        var start = block.AsSpan(0, content.ReadAtLeast(block, StartLength, throwOnEndOfStream: false));
        return start switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] => SourceFileForm.Xlsx,
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new UnreadableFileException(FileFaults.OldWorkbook),
            [(byte)'P', (byte)'K', ..] or [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] or [0x1F, 0x8B, ..] =>
                throw new UnreadableFileException(FileFaults.NotATable),
            _ => TextFormOf(start),
        };
    }

    /// <summary>The first character, whatever the encoding, tells JSON from a table.</summary>
    private static SourceFileForm TextFormOf(ReadOnlySpan<byte> start)
    {
        var text = start.TrimStart(
            (ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', 0x1E]
        );
        if (text.Length >= 2 && text[0] == '<' && text[1] is (byte)'!' or (byte)'?' or (byte)'h' or (byte)'H' or 0)
            throw new UnreadableFileException(FileFaults.NotATable);
        return text.Length == 0 ? throw new UnreadableFileException(FileFaults.Empty)
            : text[0] is (byte)'[' or (byte)'{' ? SourceFileForm.Json
            : SourceFileForm.Csv;
    }
}
