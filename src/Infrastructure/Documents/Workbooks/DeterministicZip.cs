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
            foreach (var file in source.Entries.OrderBy(file => file.FullName, StringComparer.Ordinal))
            {
                var entry = written.CreateEntry(file.FullName);
                entry.LastWriteTime = FirstTime;
                using var from = file.Open();
                using var to = entry.Open();
                from.CopyTo(to);
            }
        }

        return target.ToArray();
    }
}
