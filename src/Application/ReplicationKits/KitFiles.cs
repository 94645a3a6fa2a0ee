using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Domain.Files;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.ReplicationKits;

/// <summary>
/// The files of a kit. A kit publishes nothing: it names files that everyone can read as evidence of the innovation.
/// </summary>
internal static class KitFiles
{
    /// <summary>Requires that everyone can read the files.</summary>
    public static async Task RequirePublicAsync(IAppDb db, InnovationId innovation, IReadOnlyList<Guid> files, CancellationToken ct)
    {
        var found = (await KitFiles.PublicAsync(db, innovation, files, ct)).Select(file => file.Id).ToHashSet();
        List<Fault> unknown =
        [
            .. files
                .Index()
                .Where(file => !found.Contains(file.Item))
                .Select(file => new Fault($"/files/{file.Index}", "UNKNOWN_FILE", file.Item)),
        ];
        if (unknown.Count > 0)
            throw new InvalidFieldsException(unknown);
    }

    /// <summary>Returns the files that everyone can still read, in the order in which they are named.</summary>
    public static async Task<IReadOnlyList<EvidenceFile>> PublicAsync(
        IAppDb db,
        InnovationId innovation,
        IReadOnlyList<Guid> files,
        CancellationToken ct
    )
    {
        if (files.Count == 0)
            return [];
        List<StoredFileId> named = [.. files.Select(id => new StoredFileId(id))];
        var evidence = await db
            .Evidence.AsNoTracking()
            .About(new(EvidenceParentKind.Innovation, innovation.Value))
            .Where(e => e.Classification == FileClassification.Public && named.Contains(e.FileId))
            .ToListAsync(ct);
        var stored = await db
            .Files.AsNoTracking()
            .Where(f => named.Contains(f.Id) && f.Status == FileStatus.Ready && f.Classification == FileClassification.Public)
            .ToDictionaryAsync(f => f.Id, ct);
        var shown = evidence
            .Where(e => stored.ContainsKey(e.FileId))
            .ToDictionary(e => e.FileId, e => EvidenceItem.Of(e, stored[e.FileId]).File);
        return [.. named.Where(shown.ContainsKey).Select(id => shown[id])];
    }
}
