using System.IO.Compression;

namespace JippApi.Infrastructure.Documents.Workbooks;

/// <summary>Rewrites a ZIP archive without timestamps, so that the same content produces the same bytes.</summary>
internal static class DeterministicZip
{
    private static readonly DateTimeOffset FirstTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(byte[] archive)
    {
        using var target = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read))
        using (var written = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in InOrder(source))
                Copy(file, written);
        }

        return target.ToArray();
    }

    /// <summary>
    /// Rewrites an archive, with other content for some of its files. That content is compressed while it is written.
    /// </summary>
    public static async Task<byte[]> OfAsync(byte[] archive, IReadOnlyDictionary<string, Func<Stream, Task>> contents)
    {
        using var target = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read))
        using (var written = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in InOrder(source))
            {
                if (contents.TryGetValue(file.FullName, out var write))
                {
                    await using var to = Entry(file, written).Open();
                    await write(to);
                }
                else
                    Copy(file, written);
            }
        }

        return target.ToArray();
    }

    private static IOrderedEnumerable<ZipArchiveEntry> InOrder(ZipArchive archive) =>
        archive.Entries.OrderBy(file => file.FullName, StringComparer.Ordinal);

    private static void Copy(ZipArchiveEntry file, ZipArchive target)
    {
        using var from = file.Open();
        using var to = Entry(file, target).Open();
        from.CopyTo(to);
    }

    private static ZipArchiveEntry Entry(ZipArchiveEntry file, ZipArchive target)
    {
        var entry = target.CreateEntry(file.FullName);
        entry.LastWriteTime = FirstTime;
        return entry;
    }
}
