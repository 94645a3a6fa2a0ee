using System.Text;

namespace JippApi.Api.Tests.Telemetry;

/// <summary>A Protocol Buffers message, parsed only into fields: their meaning is known to the reader.</summary>
public sealed class ProtoMessage
{
    private readonly List<(int Field, ReadOnlyMemory<byte> Value)> fields = [];

    public ProtoMessage(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var tag = Varint(ref bytes);
            fields.Add(((int)(tag >> 3), Value(tag & 7, ref bytes)));
        }
    }

    /// <summary>The messages in a field, or nested along a path of fields.</summary>
    public IEnumerable<ProtoMessage> All(params int[] path)
    {
        var here = fields.Where(f => f.Field == path[0]).Select(f => new ProtoMessage(f.Value));
        return path.Length == 1 ? here : here.SelectMany(message => message.All(path[1..]));
    }

    public string Text(int field) => Encoding.UTF8.GetString(Bytes(field));

    public string Hex(int field) => Convert.ToHexStringLower(Bytes(field));

    public long Number(int field)
    {
        var bytes = fields.LastOrDefault(f => f.Field == field).Value;
        return bytes.IsEmpty ? 0 : (long)Varint(ref bytes);
    }

    /// <summary>Attributes in a field; texts and integers as text.</summary>
    public Dictionary<string, string> Attributes(int field) =>
        All(field)
            .ToDictionary(
                pair => pair.Text(1),
                pair =>
                    pair.All(2).Single() is var value && value.Text(1) is { Length: > 0 } text
                        ? text
                        : value.Number(3).ToString(System.Globalization.CultureInfo.InvariantCulture)
            );

    private ReadOnlySpan<byte> Bytes(int field) => fields.LastOrDefault(f => f.Field == field).Value.Span;

    private static ReadOnlyMemory<byte> Value(ulong wireType, ref ReadOnlyMemory<byte> bytes)
    {
        var rest = bytes;
        switch (wireType)
        {
            case 0:
                Varint(ref bytes);
                return rest[..^bytes.Length];
            case 1:
                bytes = bytes[8..];
                return rest[..8];
            case 2:
                var length = (int)Varint(ref bytes);
                rest = bytes;
                bytes = bytes[length..];
                return rest[..length];
            case 5:
                bytes = bytes[4..];
                return rest[..4];
            default:
                throw new FormatException($"Wire type {wireType}.");
        }
    }

    private static ulong Varint(ref ReadOnlyMemory<byte> bytes)
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes.Span[0];
            bytes = bytes[1..];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }
}
