using System.Buffers.Binary;
using System.Text;

namespace JippApi.Infrastructure.Documents.Text;

/// <summary>The bytes of a TrueType font, and its table directory.</summary>
internal sealed class TrueTypeFile(byte[] bytes)
{
    private const int FirstRecord = 12;
    private const int RecordLength = 16;

    private readonly Dictionary<string, (int Start, int Length)> tables = Enumerable
        .Range(0, BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(4)))
        .Select(place => FirstRecord + RecordLength * place)
        .ToDictionary(
            record => Encoding.ASCII.GetString(bytes, record, 4),
            record =>
                (
                    (int)BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(record + 8)),
                    (int)BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(record + 12))
                )
        );

    /// <summary>The position of a table.</summary>
    public (int Start, int Length) this[string table] => tables[table];

    public bool Has(string table) => tables.ContainsKey(table);

    public ReadOnlySpan<byte> Table(string table) => bytes.AsSpan(tables[table].Start, tables[table].Length);

    /// <summary>Reads an unsigned 16-bit number.</summary>
    public int Unsigned(int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at));

    /// <summary>Reads a signed 16-bit number.</summary>
    public int Signed(int at) => BinaryPrimitives.ReadInt16BigEndian(bytes.AsSpan(at));

    /// <summary>Reads a 32-bit number.</summary>
    public int Long(int at) => (int)BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));

    /// <summary>Returns the outline of a glyph; empty for spaces.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var (loca, glyf) = (tables["loca"].Start, tables["glyf"].Start);
        var isLong = Unsigned(tables["head"].Start + 50) == 1;
        var (from, to) = isLong
            ? (Long(loca + 4 * glyph), Long(loca + 4 * glyph + 4))
            : (2 * Unsigned(loca + 2 * glyph), 2 * Unsigned(loca + 2 * glyph + 2));
        return bytes.AsSpan(glyf + from, to - from);
    }
}
