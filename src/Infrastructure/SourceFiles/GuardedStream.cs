using JippApi.Application.Statements;

namespace JippApi.Infrastructure.SourceFiles.Workbooks;

/// <summary>
/// A part of a workbook while it is expanded. It ends what expands too much, what declares a document type (which could
/// name other files), and what has a text longer than any cell.
/// </summary>
internal sealed class GuardedStream(Stream inner, long packed, ExpansionBudget budget) : Stream
{
    private long expanded;
    private int run;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => expanded;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        var block = buffer[..read];
        if (expanded == 0 && block.IndexOf("<!DOCTYPE"u8) >= 0)
            throw new UnreadableFileException(FileFaults.ForbiddenMarkup);
        expanded += read;
        if (!budget.Spend(read) || (expanded > FileLimits.SmallExpanded && expanded / FileLimits.MaxRatio > packed))
            throw new UnreadableFileException(FileFaults.ExpandsTooMuch);
        var last = block.LastIndexOf((byte)'<');
        run = last < 0 ? run + read : read - last;
        return run <= FileLimits.MaxRowBytes ? read : throw new UnreadableFileException(FileFaults.RowTooLong);
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>The bytes to which all parts of a workbook may still expand.</summary>
internal sealed class ExpansionBudget
{
    private long left = FileLimits.MaxExpanded;

    public bool Spend(int bytes) => (left -= bytes) >= 0;
}
