using System.Buffers;
using JippApi.Application.Statements;

namespace JippApi.Infrastructure.SourceFiles;

/// <summary>A piece of a JSON file: a row, or what stands between two.</summary>
/// <param name="Bytes">The bytes, in UTF-8; only until the next piece.</param>
/// <param name="IsRow">Whether it is a row.</param>
/// <param name="IsCut">Whether the file ends within it.</param>
internal readonly record struct JsonPiece(ReadOnlyMemory<byte> Bytes, bool IsRow, bool IsCut = false);

/// <summary>Divides a JSON file into rows in bounded memory. Together the pieces are the file.</summary>
internal sealed class JsonPieces(Stream utf8, JsonLayout layout)
{
    private const int MaxBetween = 65_536;

    private readonly ByteReader reader = new(utf8);
    private readonly ArrayBufferWriter<byte> piece = new();
    private int rows;

    public IEnumerable<JsonPiece> Read()
    {
        while (reader.Offset < layout.Start)
        {
            piece.Write([(byte)reader.Next()]);
            if (piece.WrittenCount >= MaxBetween)
                yield return Taken(isRow: false);
        }

        var needsComma = false;
        while (reader.Peek() is >= 0 and var next)
        {
            if (layout.Shape == JsonShape.Array && next == ']')
                break;
            if (JsonLayout.IsSpace(next) || (next == ',' && layout.Shape == JsonShape.Array && needsComma))
            {
                needsComma &= next != ',';
                piece.Write([(byte)reader.Next()]);
                if (piece.WrittenCount >= MaxBetween)
                    yield return Taken(isRow: false);
                continue;
            }

            if (needsComma)
                throw new UnreadableFileException(FileFaults.Damaged, rows);
            if (piece.WrittenCount > 0)
                yield return Taken(isRow: false);
            var isWhole = layout.Shape == JsonShape.Lines ? TakeLine() : TakeValue();
            if (!isWhole && layout.Shape != JsonShape.Lines)
                throw new UnreadableFileException(FileFaults.Truncated, rows);
            rows++;
            yield return Taken(isRow: true, isCut: !isWhole);
            needsComma = layout.Shape == JsonShape.Array;
        }

        foreach (var rest in Rest())
            yield return rest;
    }

    /// <summary>The end of the array and of what contains it.</summary>
    private IEnumerable<JsonPiece> Rest()
    {
        var (depth, scan) = (layout.Depth, new JsonScan());
        while (reader.Peek() >= 0)
        {
            var next = (byte)reader.Next();
            if (depth == 0 && !JsonLayout.IsSpace(next))
                throw new UnreadableFileException(FileFaults.Damaged, rows);
            piece.Write([next]);
            if (!scan.IsInString && next is (byte)'}' or (byte)']' && scan.Depth == 0)
                depth--;
            else
                scan.Take(next);
            if (piece.WrittenCount >= MaxBetween)
                yield return Taken(isRow: false);
        }

        if (depth != 0 || scan.IsInString)
            throw new UnreadableFileException(depth > 0 ? FileFaults.Truncated : FileFaults.Damaged, rows);
        if (piece.WrittenCount > 0)
            yield return Taken(isRow: false);
    }

    /// <summary>Takes the rest of a line; returns whether it ends in a line break or with its value.</summary>
    private bool TakeLine()
    {
        var scan = new JsonScan();
        while (reader.Peek() is >= 0 and not '\n' and not '\r')
            scan.Take(Add());
        return reader.Peek() >= 0 || scan.IsComplete;
    }

    /// <summary>Takes a value; returns whether it is whole.</summary>
    private bool TakeValue()
    {
        var scan = new JsonScan();
        while (reader.Peek() is >= 0 and var next)
        {
            if (scan is { Depth: 0, IsInString: false } && (next is ',' or ']' or '}' || JsonLayout.IsSpace(next)))
                return true; // after a number or a word
            scan.Take(Add());
            if (scan.IsComplete)
                return true;
        }

        return layout.Shape != JsonShape.Array && scan is { Depth: 0, IsInString: false };
    }

    private byte Add()
    {
        if (piece.WrittenCount >= FileLimits.MaxRowBytes)
            throw new UnreadableFileException(FileFaults.RowTooLong, rows);
        var next = (byte)reader.Next();
        piece.Write([next]);
        return next;
    }

    private JsonPiece Taken(bool isRow, bool isCut = false)
    {
        var taken = piece.WrittenMemory;
        piece.ResetWrittenCount();
        return new(taken, isRow, isCut);
    }
}
