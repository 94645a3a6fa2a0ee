using JippApi.Application.Access;
using JippApi.Application.Commitments;
using JippApi.Application.Common;
using JippApi.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Files;

/// <summary>Reads the files visible to the caller.</summary>
internal static class FileLookup
{
    /// <summary>
    /// Filters the files visible to the caller: their own until it is attached or used as the scan of a signature, and
    /// ready ones that are evidence or scans they may read, or that another feature shows them now.
    /// </summary>
    public static IQueryable<StoredFile> VisibleTo(this IQueryable<StoredFile> files, ICurrentUser user, IAppDb db, IShownFiles others)
    {
        var pictures = others.ToCaller();
        var attached = db.Evidence.Where(e => e.RemovedAt == null);
        var readable = attached.ReadableBy(user, db);
        if (user.Caller is not { Id: var me } caller)
            return files.Where(f => f.Status == FileStatus.Ready && (readable.Any(e => e.FileId == f.Id) || pictures.Contains(f.Id)));
        var (scans, shown) = (db.Commitments.SelectMany(s => s.Scans), SignatureScans.ReadableScans(db, caller));
        return files.Where(f =>
            (f.UploadedBy == me && !f.IsDelivery && !attached.Any(e => e.FileId == f.Id) && !scans.Any(scan => scan.FileId == f.Id))
            || (
                f.Status == FileStatus.Ready
                && (readable.Any(e => e.FileId == f.Id) || shown.Any(scan => scan.FileId == f.Id) || pictures.Contains(f.Id))
            )
        );
    }

    /// <summary>Returns a file visible to the caller.</summary>
    public static async Task<StoredFile> ReadFileAsync(IAppDb db, ICurrentUser user, Guid id, IShownFiles others, CancellationToken ct)
    {
        var key = new StoredFileId(id);
        return await db.Files.AsNoTracking().Where(f => f.Id == key).VisibleTo(user, db, others).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(StoredFile));
    }

    /// <summary>Loads a file of the caller for update. Nobody else can see a file before it is attached.</summary>
    public static async Task<StoredFile> LoadOwnFileAsync(IAppDb db, ICurrentUser user, Guid id, CancellationToken ct)
    {
        var (key, me) = (new StoredFileId(id), user.Id);
        return await db.Files.SingleOrDefaultAsync(f => f.Id == key && f.UploadedBy == me && !f.IsDelivery, ct)
            ?? throw new NotFoundException(nameof(StoredFile));
    }
}
