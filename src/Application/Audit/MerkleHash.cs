using System.Security.Cryptography;

namespace JippApi.Application.Audit;

/// <summary>
/// The hashes of a Merkle tree (RFC 9162 §2.1.1): SHA-256, with different prefixes for leaves and nodes.
/// </summary>
public static class MerkleHash
{
    /// <summary>Length of a hash in bytes.</summary>
    public const int Length = 32;

    private const byte LeafPrefix = 0;
    private const byte NodePrefix = 1;

    /// <summary>The root of a tree without leaves.</summary>
    public static byte[] Empty { get; } = SHA256.HashData([]);

    /// <summary>Hashes a leaf.</summary>
    public static byte[] Leaf(ReadOnlySpan<byte> data) => SHA256.HashData([LeafPrefix, .. data]);

    /// <summary>Hashes a node from its two children.</summary>
    public static byte[] Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => SHA256.HashData([NodePrefix, .. left, .. right]);

    /// <summary>Hashes a complete subtree; the number of its leaves is a power of two.</summary>
    /// <param name="hashes">The hashes of the leaves, one after another.</param>
    public static byte[] Subtree(ReadOnlySpan<byte> hashes)
    {
        if (hashes.Length == Length)
            return hashes.ToArray();
        var half = hashes.Length / 2;
        return Node(Subtree(hashes[..half]), Subtree(hashes[half..]));
    }
}
