using JippApi.Application.Common;
using JippApi.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Files;

/// <summary>Finds files, as far as the caller may know of them.</summary>
internal static class FileLookup
{
    /// <summary>
    /// Files that the caller may know of and read: their own, and those that are ready and attached to something where
    /// they may read them.
    /// </summary>
    public static IQueryable<StoredFile> VisibleTo(this IQueryable<StoredFile> files, ICurrentUser user, IAppDb db)
    {
        var readable = db.Evidence.Where(e => e.RemovedAt == null).ReadableBy(user, db);
        if (user.Caller is not { Id: var me })
            return files.Where(f => f.Status == FileStatus.Ready && readable.Any(e => e.FileId == f.Id));
        return files.Where(f => f.UploadedBy == me || (f.Status == FileStatus.Ready && readable.Any(e => e.FileId == f.Id)));
    }

    /// <summary>To read: only what the caller may know of.</summary>
    public static async Task<StoredFile> ReadFileAsync(this IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var key = new StoredFileId(id);
        return await db.Files.AsNoTracking().Where(f => f.Id == key).VisibleTo(user, db).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(StoredFile));
    }

    /// <summary>
    /// For a change: only the caller's own. Nobody else learns of a file before it is attached to something.
    /// </summary>
    public static async Task<StoredFile> LoadOwnFileAsync(this IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var (key, me) = (new StoredFileId(id), user.Id);
        return await db.Files.SingleOrDefaultAsync(f => f.Id == key && f.UploadedBy == me, ct)
            ?? throw new NotFoundException(nameof(StoredFile));
    }
}
