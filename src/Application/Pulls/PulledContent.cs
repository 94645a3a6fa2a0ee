using System.Globalization;
using System.Security.Cryptography;
using JippApi.Application.Files;
using JippApi.Domain.Common;
using JippApi.Domain.Files;
using JippApi.Domain.Pulls;

namespace JippApi.Application.Pulls;

/// <summary>Puts the rows of a pull together into a file.</summary>
public static class PulledContent
{
    /// <summary>Stores all rows, outside a transaction, and returns the file, which is to be saved.</summary>
    public static async Task<StoredFile> StoreAsync(IFileStore store, PulledParts parts, Pull pull, DateTimeOffset at, CancellationToken ct)
    {
        await using var copy = new FileStream(
            Path.Combine(Path.GetTempPath(), $"jipp-{Guid.CreateVersion7():N}"),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
            }
        );
        await parts.CopyToAsync(copy, pull, ct);
        copy.Position = 0;
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(copy, ct));

        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"{pull.Source.ToString().ToLowerInvariant()}-{Wib.DayOf(at):yyyy-MM-dd}.ndjson"
        );
        var file = StoredFile.Deliver(name, copy.Length, sha256, ScanStatus.NotScanned, pull.RequestedBy, at);
        copy.Position = 0;
        await store.PutAsync(StoreKeys.ContentOf(file.Id), copy, copy.Length, ct);
        return file;
    }
}
