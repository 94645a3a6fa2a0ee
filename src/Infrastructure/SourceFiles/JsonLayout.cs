using System.Buffers;
using System.Text.Json;
using JippApi.Application.ColumnMappings;
using JippApi.Application.Statements;

namespace JippApi.Infrastructure.SourceFiles;

/// <summary>Where the objects of a JSON file are.</summary>
internal enum JsonShape
{
    /// <summary>In an array, which may be a member of an object.</summary>
    Array,

    /// <summary>One in each line.</summary>
    Lines,

    /// <summary>One after another, each over several lines.</summary>
    Sequence,
}

/// <summary>The layout of a JSON file.</summary>
/// <param name="Shape">Where its objects are.</param>
/// <param name="Start">The offset of the first of them, or of the space before it.</param>
/// <param name="Depth">How many objects and arrays contain them.</param>
internal sealed record JsonLayout(JsonShape Shape, long Start, int Depth)
{
    private const int MaxWrapperDepth = 4;
    private const int FewestKnown = 2;

    /// <summary>Recognises the layout by the first value.</summary>
    public static JsonLayout Recognise(Stream utf8)
    {
        var reader = new ByteReader(utf8);
        SkipSpace(reader);
        if (reader.Peek() == '[')
        {
            reader.Next();
            return new(JsonShape.Array, reader.Offset, 1);
        }

        var first = new ArrayBufferWriter<byte>();
        var scan = new JsonScan();
        JsonLayout? array = null;
        var (isBroken, opened) = (false, false);
        while (reader.Peek() >= 0 && !scan.IsComplete && first.WrittenCount < FileLimits.MaxRowBytes)
        {
            var next = (byte)reader.Next();
            first.Write([next]);
            scan.Take(next);
            isBroken |= next is (byte)'\n' or (byte)'\r';
            if (opened && next == '{')
                array ??= new(JsonShape.Array, reader.Offset - 1, scan.Depth - 1);
            opened = !scan.IsInString && scan.Depth <= MaxWrapperDepth && (next == '[' || (opened && IsSpace(next)));
        }

        if (!scan.IsComplete)
            return array ?? new(JsonShape.Lines, 0, 0);
        SkipSpace(reader);
        return reader.Peek() < 0 && array is not null && !IsRow(first.WrittenMemory) ? array
            : isBroken ? new(JsonShape.Sequence, 0, 0)
            : new(JsonShape.Lines, 0, 0);
    }

    /// <summary>Whether an object describes an innovation itself, rather than containing a list of them.</summary>
    private static bool IsRow(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var value = JsonDocument.Parse(json);
            return value.RootElement.EnumerateObject().Select(m => m.Name).Where(HeaderWords.IsKnown).Take(FewestKnown).Count()
                == FewestKnown;
        }
        catch (JsonException e)
        {
            throw new UnreadableFileException(FileFaults.Damaged, null, e);
        }
    }

    internal static bool IsSpace(int next) => next is ' ' or '\t' or '\r' or '\n' or 0x1E;

    private static void SkipSpace(ByteReader reader)
    {
        while (IsSpace(reader.Peek()))
            reader.Next();
    }
}

/// <summary>Follows a JSON value byte by byte up to its end, without recursion.</summary>
internal sealed class JsonScan
{
    private bool isEscaped;
    private bool hasBegun;

    public int Depth { get; private set; }

    public bool IsInString { get; private set; }

    /// <summary>Whether an object or array, or a string on its own, has ended.</summary>
    public bool IsComplete => hasBegun && Depth == 0 && !IsInString;

    public void Take(byte next)
    {
        if (IsInString)
        {
            if (isEscaped)
                isEscaped = false;
            else if (next == '\\')
                isEscaped = true;
            else if (next == '"')
                IsInString = false;
            return;
        }

        switch (next)
        {
            case (byte)'"':
                (IsInString, hasBegun) = (true, true);
                break;
            case (byte)'{' or (byte)'[':
                (Depth, hasBegun) = (Depth + 1, true);
                break;
            case (byte)'}' or (byte)']':
                Depth = Math.Max(0, Depth - 1);
                break;
            default:
                break;
        }
    }
}
