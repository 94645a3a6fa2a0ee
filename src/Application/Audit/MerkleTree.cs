using System.Numerics;

namespace JippApi.Application.Audit;

/// <summary>Reads a tile.</summary>
/// <param name="level">Level of the tile.</param>
/// <param name="index">Place of the tile within its level.</param>
public delegate Task<AuditTile> ReadTile(int level, long index);

/// <summary>Computes roots and proofs (RFC 9162 §2.1) from the stored tiles of a tree.</summary>
/// <param name="read">Reads a tile; each is asked for once.</param>
public sealed class MerkleTree(ReadTile read)
{
    private readonly Dictionary<(int Level, long Index), AuditTile> tiles = [];

    /// <summary>Returns the root of the first leaves.</summary>
    public async Task<byte[]> RootAsync(long size) => size == 0 ? MerkleHash.Empty : await RangeAsync(0, size);

    /// <summary>Returns the proof that a leaf is in the tree of a size.</summary>
    public async Task<IReadOnlyList<byte[]>> InclusionAsync(long leaf, long size)
    {
        List<byte[]> path = [];
        var (start, end) = (0L, size);
        while (end - start > 1)
        {
            var middle = start + SplitOf(end - start);
            if (leaf < middle)
            {
                path.Add(await RangeAsync(middle, end));
                end = middle;
            }
            else
            {
                path.Add(await RangeAsync(start, middle));
                start = middle;
            }
        }

        path.Reverse();
        return path;
    }

    /// <summary>Returns the proof that the tree of one size begins with the tree of a smaller one.</summary>
    public async Task<IReadOnlyList<byte[]>> ConsistencyAsync(long from, long to)
    {
        List<byte[]> path = [];
        if (from == 0 || from == to)
            return path;
        var (start, end, isWhole) = (0L, to, true);
        while (end != from)
        {
            var middle = start + SplitOf(end - start);
            if (from <= middle)
            {
                path.Add(await RangeAsync(middle, end));
                end = middle;
            }
            else
            {
                path.Add(await RangeAsync(start, middle));
                (start, isWhole) = (middle, false);
            }
        }

        if (!isWhole)
            path.Add(await RangeAsync(start, end));
        path.Reverse();
        return path;
    }

    /// <summary>Returns the hash of a leaf.</summary>
    public Task<byte[]> LeafAsync(long index) => RangeAsync(index, index + 1);

    /// <summary>The root of the subtree over a range, as the tree divides it.</summary>
    private async Task<byte[]> RangeAsync(long start, long end)
    {
        var count = end - start;
        if (BitOperations.IsPow2(count))
            return await CompleteAsync(BitOperations.Log2((ulong)count), start);
        var middle = start + SplitOf(count);
        var (left, right) = (await RangeAsync(start, middle), await RangeAsync(middle, end));
        return MerkleHash.Node(left, right);
    }

    private async Task<byte[]> CompleteAsync(int height, long start)
    {
        var level = height / AuditTile.Height;
        var first = start >> (level * AuditTile.Height);
        var count = 1 << (height % AuditTile.Height);
        var tile = await TileAsync(level, first / AuditTile.Width);
        var place = (int)(first % AuditTile.Width);
        return MerkleHash.Subtree(tile.Hashes.AsSpan(place * MerkleHash.Length, count * MerkleHash.Length));
    }

    private async Task<AuditTile> TileAsync(int level, long index)
    {
        if (!tiles.TryGetValue((level, index), out var tile))
            tiles[(level, index)] = tile = await read(level, index);
        return tile;
    }

    /// <summary>The largest power of two below a number.</summary>
    private static long SplitOf(long count) => 1L << BitOperations.Log2((ulong)(count - 1));
}
