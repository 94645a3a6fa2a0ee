using System.Globalization;
using JippApi.Domain.Files;

namespace JippApi.Application.Files;

/// <summary>
/// Names of bytes in the store: made of the file's id, never of what people call it, and not of its content either: two
/// people's files stay apart even when they are alike, so that one can be removed, and nobody learns whether another
/// has the same one.
/// </summary>
internal static class StoreKeys
{
    /// <summary>Most bytes of a part: what an upload keeps in memory.</summary>
    public const int PartSize = 1_048_576;

    /// <summary>The content of a file that is ready.</summary>
    public static string ContentOf(StoredFileId id) => $"content/{Place(id)}";

    /// <summary>The part of an upload that begins with a byte.</summary>
    public static string PartOf(StoredFileId id, long first) => string.Create(CultureInfo.InvariantCulture, $"uploads/{Place(id)}-{first}");

    /// <summary>
    /// Removes all that is not the content of a file, that which a broken process may have left behind included.
    /// </summary>
    public static async Task RemoveLeftoversAsync(this IFileStore store, StoredFile file)
    {
        // The bytes of a part are kept before its place is: the next one may be there although the file does not know of it.
        foreach (var first in file.Parts.Append(file.Received))
            await store.RemoveAsync(PartOf(file.Id, first), CancellationToken.None);
        if (file.Status != FileStatus.Ready)
            await store.RemoveAsync(ContentOf(file.Id), CancellationToken.None);
        file.ForgetParts();
    }

    private static string Place(StoredFileId id)
    {
        var name = id.Value.ToString("N");
        return $"{name[^2..]}/{name}"; // its first digits are a time, alike for all files of a day
    }
}
