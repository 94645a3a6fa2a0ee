namespace JippApi.Application.Audit;

/// <summary>
/// A stored part of the Merkle tree of the audit log: up to 256 neighbouring hashes of one level, as in the tiles of
/// C2SP tlog-tiles. Level 0 has the hashes of the leaves; each hash of a higher level is the root of a full tile below
/// it. From the tiles any proof is computed with a handful of reads.
/// </summary>
public sealed class AuditTile
{
    /// <summary>The number of hashes in a full tile.</summary>
    public const int Width = 256;

    /// <summary>How many levels of the tree a tile covers.</summary>
    public const int Height = 8;

    /// <summary>Level of the tile, starting at 0.</summary>
    public required int Level { get; init; }

    /// <summary>Place of the tile within its level, starting at 0.</summary>
    public required long Index { get; init; }

    /// <summary>The hashes, one after another; those of a tile that is not full grow with the log.</summary>
    public required byte[] Hashes { get; set; }

    /// <summary>Returns one hash of the tile.</summary>
    public ReadOnlySpan<byte> HashAt(int place) => Hashes.AsSpan(place * MerkleHash.Length, MerkleHash.Length);
}
