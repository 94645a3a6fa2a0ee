using System.Globalization;
using JippApi.Domain.Files;

namespace JippApi.Application.Files;

/// <summary>
/// Keys of bytes in the store. They are derived from the file's id, not from its name or content: identical files of
/// two people stay separate, so one can be removed, and nobody can find out whether another person has the same file.
/// </summary>
internal static class StoreKeys
{
    /// <summary>Maximum size of a part in bytes, which is all that an upload keeps in memory.</summary>
    public const int PartSize = 1_048_576;

    /// <summary>Returns the key of a file's content.</summary>
    public static string ContentOf(StoredFileId id) => $"content/{Place(id)}";

    /// <summary>Returns the key of the part that starts at an offset.</summary>
    public static string PartOf(StoredFileId id, long first) => string.Create(CultureInfo.InvariantCulture, $"uploads/{Place(id)}-{first}");

    /// <summary>
    /// Removes everything but the content of a ready file, including what an interrupted process may have left behind.
    /// </summary>
    public static async Task RemoveLeftoversAsync(this IFileStore store, StoredFile file)
    {
        // A part is stored before it is recorded, so the next one may exist although the file does not list it.
        foreach (var first in file.Parts.Append(file.Received))
            await store.RemoveAsync(PartOf(file.Id, first), CancellationToken.None);
        if (file.Status != FileStatus.Ready)
            await store.RemoveAsync(ContentOf(file.Id), CancellationToken.None);
        file.ClearParts();
    }

    private static string Place(StoredFileId id)
    {
        var name = id.Value.ToString("N");
        // The first digits are a timestamp and would put all files of a day into one folder
        return $"{name[^2..]}/{name}";
    }
}
