using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Files;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Competitions.Entries;

/// <summary>Finds what a proposal refers to.</summary>
internal static class EntryReferences
{
    /// <summary>Returns the innovation that an entry replicates, which must be public.</summary>
    /// <exception cref="InvalidFieldsException">There is none.</exception>
    public static async Task<InnovationId?> InspirationAsync(IAppDb db, ICurrentUser user, Guid? id, CancellationToken ct)
    {
        if (id is not { } named)
            return null;
        var key = new InnovationId(named);
        return await db
            .Innovations.Where(i => i.Id == key && (i.Publication == Publication.Published || i.Publication == Publication.Merged))
            .VisibleTo(user, db)
            .AnyAsync(ct)
            ? key
            : throw new InvalidFieldsException([new("/inspiredBy", "UNKNOWN_INNOVATION", named)]);
    }

    /// <summary>
    /// Returns the files of a proposal: those that it has, and the caller's own. Attaching somebody else's file would
    /// disclose it.
    /// </summary>
    /// <exception cref="InvalidFieldsException">The caller has no such file.</exception>
    public static async Task<IReadOnlyList<EntryFile>> FilesAsync(
        IAppDb db,
        ICurrentUser user,
        IReadOnlyList<EntryFileInput> named,
        IReadOnlyList<EntryFile> present,
        CancellationToken ct
    )
    {
        var known = present.ToDictionary(file => file.FileId);
        List<StoredFileId> wanted =
        [
            .. named.Select(file => file.FileId!.Value).Where(id => !known.ContainsKey(id)).Select(id => new StoredFileId(id)),
        ];
        var me = user.Id;
        var uploaded = await db
            .Files.AsNoTracking()
            .Where(f => wanted.Contains(f.Id) && f.UploadedBy == me && !f.IsDelivery)
            .ToDictionaryAsync(f => f.Id.Value, ct);
        List<EntryFile> files = [];
        foreach (var (number, file) in named.Index())
        {
            var (id, section, kind) = (file.FileId!.Value, file.Section?.Trim(), file.Kind?.Trim());
            if (known.TryGetValue(id, out var attached))
                files.Add(attached with { Section = section, Kind = kind });
            else if (uploaded.TryGetValue(id, out var stored))
            {
                FileRules.IsReady.Require(stored.Status == FileStatus.Ready);
                files.Add(new(id, stored.Name, section, Kind: kind));
            }
            else
                throw new InvalidFieldsException([new($"/files/{number}/fileId", "UNKNOWN_FILE", id)]);
        }

        return files;
    }
}
