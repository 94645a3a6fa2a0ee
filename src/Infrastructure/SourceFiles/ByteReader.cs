namespace JippApi.Infrastructure.SourceFiles;

/// <summary>Reads a stream byte by byte, a block at a time.</summary>
internal sealed class ByteReader(Stream content)
{
    private readonly byte[] block = new byte[65_536];
    private int at;
    private int filled;

    /// <summary>The offset of the next byte.</summary>
    public long Offset { get; private set; }

    /// <summary>Returns the next byte without passing it; -1 at the end.</summary>
    public int Peek()
    {
        if (at == filled)
            (at, filled) = (0, content.Read(block));
        return at == filled ? -1 : block[at];
    }

    /// <summary>Returns the next byte; -1 at the end.</summary>
    public int Next()
    {
        var next = Peek();
        if (next < 0)
            return next;
        at++;
        Offset++;
        return next;
    }
}
