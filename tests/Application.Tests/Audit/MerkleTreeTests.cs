using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JippApi.Application.Audit;

namespace JippApi.Application.Tests.Audit;

/// <summary>Roots and proofs from tiles, compared with the definitions of RFC 9162 written down as they stand there.</summary>
public class MerkleTreeTests
{
    /// <summary>More than two full tiles of the second level would take long; these sizes cross the edges of tiles.</summary>
    public static readonly TheoryData<int> Sizes = [0, 1, 2, 3, 7, 8, 255, 256, 257, 300, 511, 512, 513, 700];

    [Fact]
    public void The_empty_tree_and_a_leaf_have_the_hashes_of_the_standard()
    {
        Convert.ToHexStringLower(MerkleHash.Empty).ShouldBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        Convert.ToHexStringLower(MerkleHash.Leaf([])).ShouldBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task The_root_is_that_of_the_standard(int size) => (await Tree(size).RootAsync(size)).ShouldBe(Root(Leaves(size)));

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Every_inclusion_proof_leads_to_the_root(int size)
    {
        var leaves = Leaves(size);
        for (var index = 0; index < size; index += Math.Max(1, size / 50))
            (await Tree(700).InclusionAsync(index, size)).ShouldBe(Path(index, leaves), $"{index} of {size}");
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Every_consistency_proof_is_that_of_the_standard(int size)
    {
        var leaves = Leaves(size);
        for (var from = 1; from <= size; from += Math.Max(1, size / 50))
            (await Tree(700).ConsistencyAsync(from, size)).ShouldBe(from == size ? [] : Subproof(from, leaves, true), $"{from} to {size}");
    }

    [Fact]
    public async Task Appending_in_batches_gives_the_same_tiles_as_at_once()
    {
        Dictionary<(int, long), byte[]> stored = [];
        var (size, random) = (0, new Random(7));
        while (size < 1_300)
        {
            var appender = new MerkleAppender(size, ReadFrom(stored));
            var leaves = Leaves(size + random.Next(1, 300)).Skip(size).ToList();
            foreach (var leaf in leaves)
                await appender.AppendAsync(leaf);
            foreach (var tile in appender.Changed)
                stored[(tile.Level, tile.Index)] = tile.Hashes;
            size += leaves.Count;
            (await new MerkleTree(ReadFrom(stored)).RootAsync(size)).ShouldBe(Root(Leaves(size)));
        }
    }

    private static MerkleTree Tree(int size)
    {
        Dictionary<(int, long), byte[]> stored = [];
        var appender = new MerkleAppender(0, ReadFrom(stored));
        foreach (var leaf in Leaves(Math.Max(size, 700)))
            appender.AppendAsync(leaf).GetAwaiter().GetResult();
        foreach (var tile in appender.Changed)
            stored[(tile.Level, tile.Index)] = tile.Hashes;
        return new(ReadFrom(stored));
    }

    private static ReadTile ReadFrom(Dictionary<(int, long), byte[]> stored) =>
        (level, index) =>
            Task.FromResult(
                new AuditTile
                {
                    Level = level,
                    Index = index,
                    Hashes = stored[(level, index)],
                }
            );

    private static byte[][] Leaves(int size) =>
        [.. Enumerable.Range(0, size).Select(n => MerkleHash.Leaf(Encoding.UTF8.GetBytes(n.ToString(CultureInfo.InvariantCulture))))];

    private static byte[] Root(byte[][] leaves) =>
        leaves.Length switch
        {
            0 => SHA256.HashData([]),
            1 => leaves[0],
            var n => SHA256.HashData([1, .. Root(leaves[..Split(n)]), .. Root(leaves[Split(n)..])]),
        };

    private static List<byte[]> Path(int index, byte[][] leaves)
    {
        if (leaves.Length <= 1)
            return [];
        var k = Split(leaves.Length);
        return index < k ? [.. Path(index, leaves[..k]), Root(leaves[k..])] : [.. Path(index - k, leaves[k..]), Root(leaves[..k])];
    }

    private static List<byte[]> Subproof(int from, byte[][] leaves, bool isWhole)
    {
        if (from == leaves.Length)
            return isWhole ? [] : [Root(leaves)];
        var k = Split(leaves.Length);
        return from <= k
            ? [.. Subproof(from, leaves[..k], isWhole), Root(leaves[k..])]
            : [.. Subproof(from - k, leaves[k..], false), Root(leaves[..k])];
    }

    private static int Split(int count)
    {
        var k = 1;
        while (k * 2 < count)
            k *= 2;
        return k;
    }
}
