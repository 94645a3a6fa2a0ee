using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace JippApi.Infrastructure.SampleData;

/// <summary>
/// Ids of sample data: version 7 UUIDs with a fixed time, the rest derived from the name. Every installation gives a
/// record the same address, so the examples in the documentation work everywhere.
/// </summary>
internal static class SampleIds
{
    private static readonly long Milliseconds = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    public static Guid Of(string kind, string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}/{name}")).AsSpan(0, 16);
        BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)(Milliseconds >> 16));
        BinaryPrimitives.WriteUInt16BigEndian(bytes[4..], (ushort)Milliseconds);
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>Whether an id belongs to sample data: nothing else was written in that millisecond.</summary>
    public static bool Contains(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return BinaryPrimitives.ReadInt64BigEndian(bytes) >> 16 == Milliseconds;
    }
}
