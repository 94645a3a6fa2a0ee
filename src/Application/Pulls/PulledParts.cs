using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using JippApi.Application.Files;
using JippApi.Domain.Pulls;

namespace JippApi.Application.Pulls;

/// <summary>
/// The rows of a pull: each page is kept in the file store as lines of JSON until all have been read. A row that an
/// earlier page had is left out, so pages may repeat or change their order.
/// </summary>
public sealed class PulledParts(IFileStore store, PullId pull)
{
    private const byte LineEnd = (byte)'\n';

    private readonly SortedDictionary<string, string> hashes = new(StringComparer.Ordinal);

    /// <summary>The rows by key: those of the list, or the hash of a row without one.</summary>
    public IReadOnlyCollection<string> Keys => hashes.Keys;

    /// <summary>Whether each row has a key.</summary>
    public bool AllHaveKeys { get; private set; } = true;

    /// <summary>A hash of all rows that does not depend on their order.</summary>
    public string ContentHash
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var row in hashes.Values.Order(StringComparer.Ordinal))
                hash.AppendData(Convert.FromHexString(row));
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    /// <summary>Remembers the rows of the pages that an earlier worker read.</summary>
    public async Task RememberAsync(Pull read, Func<ReadOnlyMemory<byte>, string?> keyOf, CancellationToken ct)
    {
        for (var page = 1; page <= read.Pages; page++)
            await foreach (var line in LinesAsync(page, read.Parts[page - 1], ct))
                Add(new(keyOf(line), line));
    }

    /// <summary>Keeps the rows of a page that no earlier page had.</summary>
    public async Task<(int New, int Repeated, long Bytes)> KeepAsync(int page, IReadOnlyList<PulledRow> rows, CancellationToken ct)
    {
        using var part = new MemoryStream();
        var added = 0;
        foreach (var row in rows.Where(Add))
        {
            part.Write(row.Json);
            part.WriteByte(LineEnd);
            added++;
        }

        part.Position = 0;
        if (added > 0)
            await store.PutAsync(KeyOf(page), part, part.Length, ct);
        return (added, rows.Count - added, part.Length);
    }

    /// <summary>Copies all pages into one stream.</summary>
    public async Task CopyToAsync(Stream target, Pull read, CancellationToken ct)
    {
        for (var page = 1; page <= read.Pages; page++)
            if (read.Parts[page - 1] is > 0 and var length)
            {
                await using var part = await store.OpenAsync(KeyOf(page), 0, length, ct);
                await part.CopyToAsync(target, ct);
            }
    }

    /// <summary>Removes all pages, and the next one, which a killed worker may have written.</summary>
    public async Task RemoveAsync(int pages)
    {
        for (var page = 1; page <= pages + 1; page++)
            await store.RemoveAsync(KeyOf(page), CancellationToken.None);
    }

    private async IAsyncEnumerable<byte[]> LinesAsync(int page, long length, [EnumeratorCancellation] CancellationToken ct)
    {
        if (length == 0)
            yield break;
        await using var part = await store.OpenAsync(KeyOf(page), 0, length, ct);
        using var bytes = new MemoryStream((int)length);
        await part.CopyToAsync(bytes, ct);
        var (all, at) = (bytes.ToArray(), 0);
        while (at < all.Length)
        {
            var end = Array.IndexOf(all, LineEnd, at);
            yield return all[at..end];
            at = end + 1;
        }
    }

    private bool Add(PulledRow row)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(row.Json));
        AllHaveKeys &= row.Key is not null;
        return hashes.TryAdd(row.Key ?? $"#{hash}", hash);
    }

    private string KeyOf(int page) => string.Create(CultureInfo.InvariantCulture, $"pulls/{pull.Value:N}/{page}");
}
