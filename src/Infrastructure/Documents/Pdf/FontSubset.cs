using System.Buffers.Binary;
using System.Text;
using JippApi.Infrastructure.Documents.Text;

namespace JippApi.Infrastructure.Documents.Pdf;

/// <summary>
/// Writes the glyphs a document uses as a TrueType file. Other outlines are left out, while glyph numbers stay the
/// same. The SIL Open Font License allows fonts to be embedded in this way.
/// </summary>
internal static class FontSubset
{
    private const int HeadChecksum = 8;
    private const int HeadLocaFormat = 50;
    private const int Composite = 10;

    private static readonly string[] Copied = ["cvt ", "fpgm", "hhea", "hmtx", "maxp", "prep"];

    public static byte[] Of(TrueTypeFile font, IEnumerable<ushort> used)
    {
        var kept = WithParts(font, used);
        var (loca, glyf) = Outlines(font, kept);
        var head = font.Table("head").ToArray();
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(HeadChecksum), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(HeadLocaFormat), 1);
        SortedDictionary<string, byte[]> tables = new(StringComparer.Ordinal)
        {
            ["head"] = head,
            ["loca"] = loca,
            ["glyf"] = glyf,
        };
        foreach (var table in Copied.Where(font.Has))
            tables[table] = font.Table(table).ToArray();
        return FileOf(tables);
    }

    /// <summary>Returns the glyphs together with those they are composed of.</summary>
    private static SortedSet<int> WithParts(TrueTypeFile font, IEnumerable<ushort> used)
    {
        SortedSet<int> kept = [0];
        var open = new Stack<int>(used.Select(glyph => (int)glyph));
        while (open.TryPop(out var glyph))
        {
            if (!kept.Add(glyph))
                continue;
            foreach (var part in PartsOf(font.Outline(glyph)))
                open.Push(part);
        }

        return kept;
    }

    private static List<int> PartsOf(ReadOnlySpan<byte> outline)
    {
        const int WordArguments = 0x1,
            Scale = 0x8,
            More = 0x20,
            TwoScales = 0x40,
            Matrix = 0x80;
        List<int> parts = [];
        if (outline.Length < Composite || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
            return parts;
        var at = Composite;
        while (true)
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            parts.Add(BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]));
            at +=
                4
                + ((flags & WordArguments) != 0 ? 4 : 2)
                + (
                    (flags & Scale) != 0 ? 2
                    : (flags & TwoScales) != 0 ? 4
                    : (flags & Matrix) != 0 ? 8
                    : 0
                );
            if ((flags & More) == 0)
                return parts;
        }
    }

    private static (byte[] Loca, byte[] Glyf) Outlines(TrueTypeFile font, SortedSet<int> kept)
    {
        var count = font.Unsigned(font["maxp"].Start + 4);
        var loca = new byte[4 * (count + 1)];
        using var glyf = new MemoryStream();
        for (var glyph = 0; glyph < count; glyph++)
        {
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * glyph), (int)glyf.Position);
            if (kept.Contains(glyph))
                Padded(glyf, font.Outline(glyph));
        }

        BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * count), (int)glyf.Position);
        return (loca, glyf.ToArray());
    }

    private static byte[] FileOf(SortedDictionary<string, byte[]> tables)
    {
        using var file = new MemoryStream();
        var power = (int)Math.Log2(tables.Count);
        Span<byte> number = stackalloc byte[4];
        foreach (var value in new[] { 1, 0, tables.Count, 16 << power, power, 16 * tables.Count - (16 << power) })
            Word(file, value);
        var offset = 12 + 16 * tables.Count;
        foreach (var (name, bytes) in tables)
        {
            file.Write(Encoding.ASCII.GetBytes(name));
            foreach (var value in new[] { Checksum(bytes), (uint)offset, (uint)bytes.Length })
            {
                BinaryPrimitives.WriteUInt32BigEndian(number, value);
                file.Write(number);
            }

            offset += (bytes.Length + 3) & ~3;
        }

        foreach (var bytes in tables.Values)
            Padded(file, bytes);
        return file.ToArray();
    }

    private static void Word(MemoryStream file, int value)
    {
        file.WriteByte((byte)(value >> 8));
        file.WriteByte((byte)value);
    }

    private static void Padded(MemoryStream file, ReadOnlySpan<byte> bytes)
    {
        file.Write(bytes);
        for (var missing = (4 - bytes.Length % 4) % 4; missing > 0; missing--)
            file.WriteByte(0);
    }

    private static uint Checksum(byte[] bytes)
    {
        var sum = 0u;
        for (var at = 0; at < bytes.Length; at++)
            sum = unchecked(sum + ((uint)bytes[at] << (24 - 8 * (at % 4))));
        return sum;
    }
}
