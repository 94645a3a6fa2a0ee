namespace JippApi.Application.Audit;

/// <summary>Appends leaves to the tiles at the right edge of a tree.</summary>
/// <param name="size">The number of leaves so far.</param>
/// <param name="read">Reads a tile of the tree so far.</param>
public sealed class MerkleAppender(long size, ReadTile read)
{
    private readonly Dictionary<(int Level, long Index), AuditTile> changed = [];

    /// <summary>The number of leaves.</summary>
    public long Size { get; private set; } = size;

    /// <summary>The tiles that have changed or are new.</summary>
    public IReadOnlyCollection<AuditTile> Changed => changed.Values;

    /// <summary>Appends a leaf by its hash.</summary>
    public Task AppendAsync(byte[] leaf) => AppendAsync(0, Size++, leaf);

    /// <summary>Reads a tile of the tree with what was appended.</summary>
    public Task<AuditTile> ReadAsync(int level, long index) =>
        changed.TryGetValue((level, index), out var tile) ? Task.FromResult(tile) : read(level, index);

    private async Task AppendAsync(int level, long place, byte[] hash)
    {
        var index = place / AuditTile.Width;
        if (!changed.TryGetValue((level, index), out var tile))
        {
            tile =
                place % AuditTile.Width == 0
                    ? new()
                    {
                        Level = level,
                        Index = index,
                        Hashes = [],
                    }
                    : await read(level, index);
            changed[(level, index)] = tile;
        }

        tile.Hashes = [.. tile.Hashes, .. hash];
        if (tile.Hashes.Length == AuditTile.Width * MerkleHash.Length)
            await AppendAsync(level + 1, index, MerkleHash.Subtree(tile.Hashes));
    }
}
