using JippApi.Application.Access;
using JippApi.Application.Commitments;
using JippApi.Application.Common;
using JippApi.Domain.Files;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Files;

/// <summary>Finds the files that can become scans of signatures among those that the caller uploaded.</summary>
internal sealed class ScanFiles(IAppDb db, ICurrentUser user) : IScanFiles
{
    public async Task<StoredFile?> FindOwnAsync(StoredFileId id, CancellationToken ct)
    {
        var me = user.Id;
        return await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id && f.UploadedBy == me, ct);
    }
}
