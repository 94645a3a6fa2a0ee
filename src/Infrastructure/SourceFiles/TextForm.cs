using System.Text;
using JippApi.Application.Statements;

namespace JippApi.Infrastructure.SourceFiles;

/// <summary>How a text file writes its characters.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="MarkLength">The bytes of the byte order mark.</param>
/// <param name="IsMixed">Whether some bytes are not of that encoding.</param>
internal sealed record TextForm(Encoding Encoding, int MarkLength, bool IsMixed)
{
    private const int BlockSize = 65_536;

    /// <summary>One zero byte in so many means that characters have two bytes.</summary>
    private const int FewZeros = 8;

    public static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Recognises the encoding by the whole file: UTF-8 if it has a character of more than one byte, else Windows-1252 if
    /// it has bytes that UTF-8 does not.
    /// </summary>
    public static TextForm Recognise(Stream content)
    {
        content.Position = 0;
        var block = new byte[BlockSize];
        var filled = content.ReadAtLeast(block, 4, throwOnEndOfStream: false);
        if (MarkOf(block.AsSpan(0, filled)) is { } marked)
            return marked;

        var (start, letters, faulty, zeros, total) = (0, 0L, 0L, 0L, 0L);
        while (true)
        {
            var isLast = false;
            if (filled < block.Length)
            {
                var read = content.Read(block, filled, block.Length - filled);
                (filled, isLast) = (filled + read, read == 0);
            }

            start = Count(block.AsSpan(0, filled), isLast, ref letters, ref faulty, ref zeros);
            total += start;
            if (isLast)
                break;
            block.AsSpan(start, filled - start).CopyTo(block);
            filled -= start;
        }

        if (zeros > 0 && zeros >= total / FewZeros)
            throw new UnreadableFileException(FileFaults.UnknownEncoding);
        return faulty == 0 ? new(Utf8, 0, IsMixed: false) : new(letters == 0 ? Windows : Utf8, 0, IsMixed: letters > 0);
    }

    /// <summary>The content as UTF-8, from the first character; the stream stays open.</summary>
    public Stream ReadUtf8(Stream content)
    {
        content.Position = MarkLength;
        return Encoding is UTF8Encoding
            ? new Unclosed(content)
            : Encoding.CreateTranscodingStream(content, Encoding, Utf8, leaveOpen: true);
    }

    /// <summary>The bytes in this encoding of a text in UTF-8.</summary>
    public byte[] FromUtf8(ReadOnlySpan<byte> text) =>
        Encoding is UTF8Encoding ? text.ToArray() : Encoding.Convert(Utf8, Encoding, text.ToArray());

    private static TextForm? MarkOf(ReadOnlySpan<byte> start) =>
        start switch
        {
            [0xEF, 0xBB, 0xBF, ..] => new(Utf8, 3, IsMixed: false),
            [0xFF, 0xFE, 0, 0, ..] => new(new UTF32Encoding(bigEndian: false, byteOrderMark: false), 4, IsMixed: false),
            [0xFF, 0xFE, ..] => new(new UnicodeEncoding(bigEndian: false, byteOrderMark: false), 2, IsMixed: false),
            [0xFE, 0xFF, ..] => new(new UnicodeEncoding(bigEndian: true, byteOrderMark: false), 2, IsMixed: false),
            _ => null,
        };

    /// <summary>Counts what a block contains, and returns the bytes that are done with.</summary>
    private static int Count(ReadOnlySpan<byte> block, bool isLast, ref long letters, ref long faulty, ref long zeros)
    {
        zeros += block.Count((byte)0);
        var at = 0;
        while (at < block.Length)
        {
            var next = block[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (next < 0)
                return block.Length;
            at += next;
            var status = Rune.DecodeFromUtf8(block[at..], out _, out var length);
            if (status == System.Buffers.OperationStatus.NeedMoreData && !isLast && block.Length - at < 4)
                return at;
            if (status == System.Buffers.OperationStatus.Done)
                letters++;
            else
                faulty++;
            at += length;
        }

        return at;
    }

    /// <summary>A stream that stays open when its reader is disposed.</summary>
    private sealed class Unclosed(Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => inner.Length;

        public override long Position
        {
            get => inner.Position;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override int Read(Span<byte> buffer) => inner.Read(buffer);

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
