using System.Buffers.Binary;

namespace JippApi.Benchmarks.Generator;

internal static class SyntheticIds
{
    /// <summary>A version 7 UUID, as the product makes them, in numeric order.</summary>
    public static Guid Next(Random random, long number)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        BinaryPrimitives.WriteInt64BigEndian(
            bytes,
            ((Product.StartOfTime.ToUnixTimeMilliseconds() + number) << 16) | 0x7000 | (long)random.Next(0x1000)
        );
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3f));
        return new Guid(bytes, bigEndian: true);
    }
}
