using System.Buffers.Binary;
using System.Text;

namespace JippApi.Application.Files;

/// <summary>
/// Reads the names of a ZIP archive's entries from its central directory without unpacking anything. The size of the
/// directory is limited, so an archive built to exhaust memory (a ZIP bomb) does no harm.
/// </summary>
internal static class ZipDirectory
{
    private const uint EndMark = 0x06054b50;
    private const uint EntryMark = 0x02014b50;
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int LongestComment = 65_535;
    private const int MaxDirectoryBytes = 1_048_576;

    /// <summary>
    /// Returns the names, or null when the file is no archive or its directory is larger than that of an office
    /// document.
    /// </summary>
    public static async Task<IReadOnlySet<string>?> ReadAsync(Stream archive, CancellationToken ct)
    {
        var first = new byte[4];
        archive.Position = 0;
        await archive.ReadAtLeastAsync(first, first.Length, throwOnEndOfStream: false, ct);
        if (!first.AsSpan().SequenceEqual("PK\u0003\u0004"u8))
            return null;

        var tail = new byte[Math.Min(archive.Length, EndLength + LongestComment)];
        archive.Position = archive.Length - tail.Length;
        await archive.ReadExactlyAsync(tail, ct);
        if (PlaceOf(tail) is not var (start, length) || length > MaxDirectoryBytes || start + length > archive.Length)
            return null;

        var directory = new byte[length];
        archive.Position = start;
        await archive.ReadExactlyAsync(directory, ct);
        return NamesIn(directory);
    }

    /// <summary>Locates the central directory from the record at the end of the archive.</summary>
    private static (long Start, int Length)? PlaceOf(ReadOnlySpan<byte> tail)
    {
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail[at..]) != EndMark)
                continue;
            var (length, start) = (
                BinaryPrimitives.ReadUInt32LittleEndian(tail[(at + 12)..]),
                BinaryPrimitives.ReadUInt32LittleEndian(tail[(at + 16)..])
            );
            return length > int.MaxValue ? null : (start, (int)length);
        }

        return null;
    }

    private static HashSet<string>? NamesIn(ReadOnlySpan<byte> directory)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        while (directory.Length > 0)
        {
            if (directory.Length < EntryLength || BinaryPrimitives.ReadUInt32LittleEndian(directory) != EntryMark)
                return null;
            var name = BinaryPrimitives.ReadUInt16LittleEndian(directory[28..]);
            var rest = BinaryPrimitives.ReadUInt16LittleEndian(directory[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(directory[32..]);
            if (directory.Length < EntryLength + name + rest)
                return null;
            names.Add(Encoding.UTF8.GetString(directory.Slice(EntryLength, name)));
            directory = directory[(EntryLength + name + rest)..];
        }

        return names;
    }
}
